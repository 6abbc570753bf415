import { HOME_PATH, type Locale, localizedUrl } from '@sern/contract';
import type { Metadata } from 'next';
import type { Layout } from '../cms/reshape/layout';
import type { Page } from '../cms/reshape/page';
import { feedPath } from '../lib/feed-path';
import { hreflangs } from '../lib/localized-paths';
import { describeSharePicture, SHARE_SIZE, sharePictureAddress } from '../lib/share-picture';

/** Title, description, canonical, hreflang, feed, and what is shown where the page is shared; all addresses from its `alternates`. */
export function pageMetadata(page: Page, layout: Layout): Metadata {
  const { locale } = page;
  const canonical = localizedUrl(locale, page.path);
  const { title, description } = describePage(page, layout);
  const words = { name: layout.name, title, tagline: layout.tagline ?? '' };
  const picture = {
    url: sharePictureAddress(canonical, words),
    ...SHARE_SIZE,
    alt: describeSharePicture(words),
    type: 'image/png',
  };
  const others = page.alternates.map((version) => version.locale).filter((other) => other !== locale);
  return {
    title: page.path === HOME_PATH ? title : `${title} – ${layout.name}`,
    description,
    alternates: {
      canonical,
      languages: Object.fromEntries(hreflangs(page.alternates).map(({ hreflang, href }) => [hreflang, href])),
      types: { 'application/atom+xml': [{ url: feedPath(locale), title: layout.name }] },
    },
    openGraph: {
      type: 'website',
      siteName: layout.name,
      title,
      description,
      url: canonical,
      locale: openGraphLocale(locale),
      alternateLocale: others.map(openGraphLocale),
      images: picture,
    },
    twitter: { card: 'summary_large_image', title, description },
  };
}

/** What a page is called and about, away from the page itself. */
export function describePage(page: Page, layout: Layout): { title: string; description: string | undefined } {
  return {
    title: page.seo.title ?? (page.path === HOME_PATH ? layout.name : page.title),
    description: page.seo.description ?? page.lead ?? layout.tagline ?? undefined,
  };
}

/** Open Graph wants a country with each language, the likeliest: `sv_SE`. */
function openGraphLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return `${language}_${region ?? ''}`;
}
