import { useTranslations } from 'next-intl';
import type { Link } from '../../cms/reshape/link';
import { currentLink } from '../../lib/current-link';

interface Props {
  links: readonly Link[];
  /** The address of the page that is shown. */
  shownHref: string;
  homeHref: string;
}

/** The main menu, which folds without script where there is little room; the stylesheet unfolds it elsewhere. */
export function MainMenu({ links, shownHref, homeHref }: Props) {
  const t = useTranslations('header');
  if (links.length === 0) return null;
  return (
    <nav className="main-menu" aria-label={t('mainMenu')}>
      <details>
        <summary>{t('menu')}</summary>
        <ul>
          {links.map(({ label, href }) => (
            <li key={`${href} ${label}`}>
              <a href={href} aria-current={currentLink(href, shownHref, homeHref)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
