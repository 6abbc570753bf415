import { HOME_PATH, isLocale, localizedUrl } from '@sern/contract';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Blocks } from '../../../blocks';
import { Breadcrumbs } from '../../../components/breadcrumbs/breadcrumbs';
import { Hero } from '../../../components/hero/hero';
import { PagesBelow } from '../../../components/pages-below/pages-below';
import { NewerVersion } from '../../../components/page-notes/newer-version';
import { ReviewedOn } from '../../../components/page-notes/reviewed-on';
import { PageHeader } from '../../../components/page-header/page-header';
import { SiteFrame } from '../../../components/site-frame/site-frame';
import { StructuredData } from '../../../components/structured-data/structured-data';
import { getLayout } from '../../../cms/get-layout';
import { getPage } from '../../../cms/get-page';
import { env } from '../../../env';
import { pageMetadata } from '../../page-metadata';
import { pageData } from '../../page-data';
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
  const { locale, path, title, lead, breadcrumbs, below, alternates, sections, newer, reviewedOn } = page;
  return (
    <SiteFrame layout={layout} locale={locale} path={path} alternates={alternates}>
      {path === HOME_PATH ? (
        <Hero title={title} tagline={layout.tagline} lead={lead} />
      ) : (
        <>
          <Breadcrumbs locale={locale} ancestors={breadcrumbs} current={title} />
          <PageHeader title={title} lead={lead} />
        </>
      )}
      <NewerVersion version={newer} />
      <Blocks sections={sections} page={localizedUrl(locale, path)} />
      <PagesBelow pages={below} />
      <ReviewedOn day={reviewedOn} />
      <StructuredData graph={pageData(page, layout, env.siteUrl)} />
    </SiteFrame>
  );
}
