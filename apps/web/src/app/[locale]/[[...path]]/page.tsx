import { isLocale, localizedUrl } from '@sern/contract';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Blocks } from '../../../blocks';
import { StructuredData } from '../../../components/structured-data/structured-data';
import { getLayout } from '../../../cms/get-layout';
import { getPage } from '../../../cms/get-page';
import { env } from '../../../env';
import { pageMetadata } from '../../page-metadata';
import { pageData } from '../../page-data';
import { PageView } from '../../page-view';
import { publishedPaths } from '../../../publication/build-snapshot';

interface Props {
  params: Promise<{ locale: string; path?: string[] }>;
}

/** The pages to finish at build: all that were published when it began. */
export async function generateStaticParams({ params }: { params: { locale: string } }) {
  const paths = await publishedPaths(params.locale);
  return paths.map((path) => ({ path: path.split('/').filter(Boolean) }));
}

/** Next hands over the segments as they stand in the address. */
async function readParams(params: Props['params']) {
  const { locale, path = [] } = await params;
  if (!isLocale(locale)) notFound();
  return { locale, path: `/${path.map(decodeURIComponent).join('/')}` };
}

async function load(params: Props['params']) {
  const { locale, path } = await readParams(params);
  const [page, layout] = await Promise.all([getPage(locale, path), getLayout(locale)]);
  if (!page) notFound();
  return { page, layout };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page, layout } = await load(params);
  return pageMetadata(page, layout);
}

export default async function CmsPage({ params }: Props) {
  const { page, layout } = await load(params);
  return (
    <PageView page={page} layout={layout}>
      <Blocks sections={page.sections} page={localizedUrl(page.locale, page.path)} />
      <StructuredData graph={pageData(page, layout, env.siteUrl)} />
    </PageView>
  );
}
