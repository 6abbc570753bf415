import { HOME_PATH, languageName, type Locale, localizedUrl } from '@sern/contract';
import { useTranslations } from 'next-intl';
import type { ErrorStatus } from '../../lib/error-status';
import type { LocalizedPath } from '../../lib/localized-paths';

interface Props {
  status: ErrorStatus;
  locale: Locale;
  /** For a page that this language lacks: the languages that have it. */
  versions?: readonly LocalizedPath[];
}

/** Says honestly what is wrong, and where to go from here. */
export function ErrorPage({ status, locale, versions = [] }: Props) {
  const t = useTranslations('error');
  return (
    <div className="error-page wrap">
      <p className="error-status">{t('status', { status })}</p>
      <h1>{t(`${status}.heading`)}</h1>
      <p className="lead">{t(`${status}.text`)}</p>
      {versions.length > 0 && <Versions versions={versions} />}
      <p>
        <a className="button" href={localizedUrl(locale, HOME_PATH)}>
          {t('home')}
        </a>
      </p>
    </div>
  );
}

function Versions({ versions }: { versions: readonly LocalizedPath[] }) {
  const t = useTranslations('error');
  return (
    <>
      <p>{t('versions')}</p>
      <ul>
        {versions.map(({ locale, href, title }) => (
          <li key={locale}>
            <a href={href} lang={locale} hrefLang={locale}>
              {`${title} (${languageName(locale)})`}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
