import { useTranslations } from 'next-intl';

/** The id of the page's `main`, which the skip link leads to. */
export const MAIN_ID = 'main';

/** Lets those who use the keyboard pass over the header. The first thing on every page. */
export function SkipLink() {
  const t = useTranslations('header');
  return (
    <a className="skip-link" href={`#${MAIN_ID}`}>
      {t('skip')}
    </a>
  );
}
