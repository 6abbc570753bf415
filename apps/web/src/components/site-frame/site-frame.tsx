import type { Locale } from '@sern/contract';
import type { ReactNode } from 'react';
import type { Layout } from '../../cms/reshape/layout';
import type { LocalizedPath } from '../../lib/localized-paths';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { MAIN_ID, SkipLink } from './skip-link';

interface Props {
  layout: Layout;
  locale: Locale;
  /** The path of the page that is shown, below the language. */
  path: string;
  /** The versions of the page that exist, the shown one included; none on an error page. */
  alternates: readonly LocalizedPath[];
  /** What stands above the header: the banner of a preview. */
  above?: ReactNode;
  children: ReactNode;
}

/** What surrounds the content of every page. */
export function SiteFrame({ layout, locale, path, alternates, above, children }: Props) {
  return (
    <>
      <SkipLink />
      {above}
      <SiteHeader layout={layout} locale={locale} path={path} alternates={alternates} />
      <main id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter layout={layout} />
    </>
  );
}
