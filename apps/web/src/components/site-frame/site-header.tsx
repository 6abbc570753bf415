import { HOME_PATH, type Locale, localizedUrl } from '@sern/contract';
import type { Layout } from '../../cms/reshape/layout';
import type { LocalizedPath } from '../../lib/localized-paths';
import { LanguageSwitch } from '../language-switch/language-switch';
import { Mark } from '../mark/mark';
import { MainMenu } from './main-menu';

interface Props {
  layout: Layout;
  locale: Locale;
  /** The path of the page that is shown, below the language. */
  path: string;
  alternates: readonly LocalizedPath[];
}

/** The top of every page: the way home, the menu, the other languages. */
export function SiteHeader({ layout, locale, path, alternates }: Props) {
  const home = localizedUrl(locale, HOME_PATH);
  return (
    <header className="site-header">
      <div className="wrap">
        <a className="brand" href={home}>
          <Mark />
          {layout.name}
        </a>
        <MainMenu links={layout.headerMenu} shownHref={localizedUrl(locale, path)} homeHref={home} />
        <LanguageSwitch locale={locale} alternates={alternates} />
      </div>
    </header>
  );
}
