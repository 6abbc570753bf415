import { useTranslations } from 'next-intl';

/** A note in a preview where the public site leaves something out. @param what as the CMS names it */
export function LeftOut({ what }: { what: readonly string[] }) {
  const t = useTranslations('preview');
  return (
    <div className="left-out wrap" role="note">
      <p>{t('leftOut')}</p>
      <ul>
        {what.map((name, index) => (
          <li key={index}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
