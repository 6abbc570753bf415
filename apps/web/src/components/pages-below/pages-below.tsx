import { useTranslations } from 'next-intl';

interface Props {
  /** The pages right below the one that is shown, in their order. */
  pages: readonly { title: string; href: string }[];
}

/** Where a reader can go on from here; nothing for a page without pages below it. */
export function PagesBelow({ pages }: Props) {
  const t = useTranslations('pagesBelow');
  if (pages.length === 0) return null;
  return (
    <nav className="section pages-below" aria-labelledby="pages-below">
      <div className="wrap">
        <h2 id="pages-below">{t('heading')}</h2>
        <ul className="content">
          {pages.map(({ title, href }) => (
            <li key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
