import { HOME_PATH, type Locale, localizedUrl } from '@sern/contract';
import { useTranslations } from 'next-intl';

interface Props {
  locale: Locale;
  /** The pages above, from the top, without the start page. */
  ancestors: readonly { title: string; href: string }[];
  /** The title of the page that is shown. */
  current: string;
}

/** The way from the start page down to the page that is shown. */
export function Breadcrumbs({ locale, ancestors, current }: Props) {
  const t = useTranslations('breadcrumbs');
  const above = [{ title: t('home'), href: localizedUrl(locale, HOME_PATH) }, ...ancestors];
  return (
    <nav className="breadcrumbs wrap" aria-label={t('label')}>
      <ol>
        {above.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
