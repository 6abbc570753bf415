import { connection } from 'next/server';
import { PreviewBlocks } from '../../../../blocks/preview-blocks';
import { getPreview } from '../../../../cms/get-preview';
import { PreviewBanner } from '../../../../components/preview-banner/preview-banner';
import { ANSWER_STATUS } from '../../../../lib/answer-status';
import '../../../../styles/preview.css';
import { PageView } from '../../../page-view';

/** Waits for the CMS each time: nothing of it is made beforehand or kept. */
export const instant = false;

/** A page as it will be. The server lets nobody here but with a ticket, and has pages of its own for what fails. */
export default async function PreviewPage({ params }: { params: Promise<{ ticket: string }> }) {
  await connection();
  const preview = await getPreview((await params).ticket);
  if (typeof preview === 'string') return <meta name={ANSWER_STATUS} content={preview} />;
  const { page, layout, sectionTypes } = preview;
  return (
    <PageView page={page} layout={layout} above={<PreviewBanner {...page} {...preview} />}>
      <meta name="robots" content="noindex, nofollow" />
      <PreviewBlocks sections={page.sections} types={sectionTypes} />
    </PageView>
  );
}
