import { languageName, type Locale } from '@sern/contract';
import { useTranslations } from 'next-intl';
import type { LocalizedPath } from '../../lib/localized-paths';

interface Props {
  /** The language that is shown. */
  locale: Locale;
  /** The versions of the page that exist, the shown one included. */
  alternates: readonly LocalizedPath[];
}

/** Leads to the same page in its other languages, each named in its own; nothing where there is no other. */
export function LanguageSwitch({ locale, alternates }: Props) {
  const t = useTranslations('header');
  if (alternates.every((version) => version.locale === locale)) return null;
  return (
    <nav className="languages" aria-label={t('languages')}>
      <ul>
        {alternates.map((version) => (
          <li key={version.locale}>
            <a
              href={version.href}
              lang={version.locale}
              hrefLang={version.locale}
              aria-current={version.locale === locale ? 'true' : undefined}
            >
              {languageName(version.locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
