import { HOME_PATH } from '@sern/contract';
import type { ReactNode } from 'react';
import type { Layout } from '../cms/reshape/layout';
import type { Page } from '../cms/reshape/page';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs';
import { Hero } from '../components/hero/hero';
import { NewerVersion } from '../components/page-notes/newer-version';
import { ReviewedOn } from '../components/page-notes/reviewed-on';
import { PageHeader } from '../components/page-header/page-header';
import { PagesBelow } from '../components/pages-below/pages-below';
import { SiteFrame } from '../components/site-frame/site-frame';

interface Props {
  page: Page;
  layout: Layout;
  /** What stands above the site's header. */
  above?: ReactNode;
  /** Its sections. */
  children: ReactNode;
}

/** A page of the CMS inside the frame of the site, as the public sees it and as its preview does. */
export function PageView({ page, layout, above, children }: Props) {
  const { locale, path, title, lead, breadcrumbs, below, alternates, newer, reviewedOn } = page;
  return (
    <SiteFrame layout={layout} locale={locale} path={path} alternates={alternates} above={above}>
      {path === HOME_PATH ? (
        <Hero title={title} tagline={layout.tagline} lead={lead} />
      ) : (
        <>
          <Breadcrumbs locale={locale} ancestors={breadcrumbs} current={title} />
          <PageHeader title={title} lead={lead} />
        </>
      )}
      <NewerVersion version={newer} />
      {children}
      <PagesBelow pages={below} />
      <ReviewedOn day={reviewedOn} />
    </SiteFrame>
  );
}
