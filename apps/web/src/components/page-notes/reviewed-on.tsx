import { useLocale, useTranslations } from 'next-intl';
import { formatsOf } from '../../lib/formats';

/** The day on which staff last checked the page; nothing for a page that they did not date. */
export function ReviewedOn({ day }: { day: string | null }) {
  const t = useTranslations('page');
  const locale = useLocale();
  if (day === null) return null;
  return (
    <p className="reviewed-on wrap">
      {t('reviewed')} <time dateTime={day}>{formatsOf(locale).date(day)}</time>
    </p>
  );
}
