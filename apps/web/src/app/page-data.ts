import { HOME_PATH, localizedUrl } from '@sern/contract';
import type { Layout } from '../cms/reshape/layout';
import type { Page } from '../cms/reshape/page';
import { describePage } from './page-metadata';

/**
 * What a page tells search engines in the words of schema.org: who publishes it, what it is, where it lies.
 * @param siteUrl the public origin, without a trailing slash
 * @returns the nodes of a JSON-LD graph
 */
export function pageData(page: Page, layout: Layout, siteUrl: string): object[] {
  const url = new URL(localizedUrl(page.locale, page.path), siteUrl).href;
  const organization = { '@id': `${siteUrl}/#organization` };
  const breadcrumb = { '@id': `${url}#breadcrumbs` };
  const { title: name, description } = describePage(page, layout);
  const { email, phone } = layout.contact ?? {};
  const publisher = {
    '@type': 'Organization',
    ...organization,
    name: layout.name,
    url: siteUrl,
    logo: new URL('/icon-512.png', siteUrl).href,
    ...(email ? { email } : {}),
    ...(phone ? { telephone: phone } : {}),
  };
  const webPage = {
    '@type': 'WebPage',
    '@id': url,
    url,
    name,
    description,
    inLanguage: page.locale,
    dateModified: page.updatedAt,
    publisher: organization,
  };
  if (page.path === HOME_PATH) return [publisher, webPage];
  const trail = { '@type': 'BreadcrumbList', ...breadcrumb, itemListElement: breadcrumbItems(page, layout, siteUrl) };
  return [publisher, { ...webPage, breadcrumb }, trail];
}

/** The way from the start page down to the page, as readers see it above the title. */
function breadcrumbItems({ locale, path, title, breadcrumbs }: Page, layout: Layout, siteUrl: string): object[] {
  const home = { title: layout.name, href: localizedUrl(locale, HOME_PATH) };
  const steps = [home, ...breadcrumbs, { title, href: localizedUrl(locale, path) }];
  return steps.map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: step.title,
    item: new URL(step.href, siteUrl).href,
  }));
}
