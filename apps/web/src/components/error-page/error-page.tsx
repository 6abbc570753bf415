import { HOME_PATH, type Locale, localizedUrl } from '@sern/contract';
import { useTranslations } from 'next-intl';
import { type ErrorPage as Name, statusOf } from '../../lib/error-status';
import { VERSIONS_SLOT } from '../../lib/versions-slot';

interface Props {
  name: Name;
  locale: Locale;
}

/** Says honestly what is wrong, and where to go from here. */
export function ErrorPage({ name, locale }: Props) {
  const t = useTranslations('error');
  // The page is in other places: the server fills in which, for each address.
  const elsewhere = name === 'elsewhere';
  const texts = elsewhere ? '404' : name;
  return (
    <div className="error-page wrap">
      <p className="error-status">{t('status', { status: String(statusOf(name)) })}</p>
      <h1>{t(`${texts}.heading`)}</h1>
      <p className="lead">{elsewhere ? t('elsewhere') : t(`${texts}.text`)}</p>
      {elsewhere && <ul className={VERSIONS_SLOT} />}
      <p>
        <a className="button" href={localizedUrl(locale, HOME_PATH)}>
          {t('home')}
        </a>
      </p>
    </div>
  );
}
