import { type Locale, localizedUrl, type PreviewStatus } from '@sern/contract';
import { useTranslations } from 'next-intl';
import { formatsOf } from '../../lib/formats';

interface Props {
  documentId: string;
  /** Of the page. */
  title: string;
  locale: Locale;
  path: string;
  status: PreviewStatus;
  waitsForParent: boolean;
  /** The origin of the admin. */
  admin: string;
  /** When the link ends, in seconds since 1970. */
  expires: number;
}

/**
 * Stands above a preview: what staff look at, for how long, and the way back. `preview/reload.js` reads `data-admin`,
 * and shows what is hidden here when it can renew the page no longer.
 */
export function PreviewBanner({ documentId, title, locale, path, status, waitsForParent, admin, expires }: Props) {
  const t = useTranslations('preview');
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  const editing = `/admin/content-manager/collection-types/api::page.page/${documentId}?plugins[i18n][locale]=${locale}`;
  return (
    <aside className="preview-banner" aria-label={t('label')} data-admin={admin}>
      <title>{`${t('label')}: ${title}`}</title>
      <div className="wrap">
        <p className="preview-status">{t(status, { language })}</p>
        <p>
          {t('address')} <code>{localizedUrl(locale, path)}</code>
        </p>
        {waitsForParent && <p className="preview-warning">{t('waitsForParent')}</p>}
        <p>{t('limits', { time: formatsOf(locale).time(new Date(expires * 1000)) })}</p>
        <p className="preview-warning" role="status" hidden>
          {t('ended')}
        </p>
        {/* Out of the admin's frame, which shows the site only. */}
        <a className="button" href={admin + editing} target="_top">
          {t('back')}
        </a>
      </div>
    </aside>
  );
}
