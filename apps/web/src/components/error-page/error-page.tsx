import { HOME_PATH, type Locale, localizedUrl } from '@sern/contract';
import { useTranslations } from 'next-intl';
import type { ErrorStatus } from '../../lib/error-status';
import { VERSIONS_SLOT } from '../../lib/versions-slot';

interface Props {
  status: ErrorStatus;
  locale: Locale;
  /** For a 404: the page is in other places. The server fills in which, for each address. */
  elsewhere?: boolean;
}

/** Says honestly what is wrong, and where to go from here. */
export function ErrorPage({ status, locale, elsewhere = false }: Props) {
  const t = useTranslations('error');
  return (
    <div className="error-page wrap">
      <p className="error-status">{t('status', { status })}</p>
      <h1>{t(`${status}.heading`)}</h1>
      <p className="lead">{elsewhere ? t('elsewhere') : t(`${status}.text`)}</p>
      {elsewhere && <ul className={VERSIONS_SLOT} />}
      <p>
        <a className="button" href={localizedUrl(locale, HOME_PATH)}>
          {t('home')}
        </a>
      </p>
    </div>
  );
}
