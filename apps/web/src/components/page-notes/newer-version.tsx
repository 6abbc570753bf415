import { useLocale, useTranslations } from 'next-intl';
import type { NewerVersion as Version } from '../../cms/reshape/page';
import { formatsOf } from '../../lib/formats';

/** A quiet line that leads to a version of the page that was published later, in another language. */
export function NewerVersion({ version }: { version: Version | null }) {
  const t = useTranslations('page');
  const locale = useLocale();
  if (version === null) return null;
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(version.locale) ?? version.locale;
  return (
    <p className="newer-version wrap">
      {t('newer', { language, date: formatsOf(locale).date(version.publishedAt) })}{' '}
      <a href={version.href} hrefLang={version.locale} lang={version.locale}>
        {version.title}
      </a>
    </p>
  );
}
