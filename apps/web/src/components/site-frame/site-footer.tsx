import { useTranslations } from 'next-intl';
import type { Layout } from '../../cms/reshape/layout';
import { Mark } from '../mark/mark';
import { ContactDetails } from './contact-details';

/** The bottom of every page: what the network is, the pages about the site, how to reach it. */
export function SiteFooter({ layout }: { layout: Layout }) {
  const t = useTranslations('footer');
  const { name, tagline, footerText, footerMenu, contact } = layout;
  const text = footerText ?? tagline;
  return (
    <footer className="site-footer">
      <div className="wrap">
        <div>
          <p className="brand">
            <Mark />
            {name}
          </p>
          {text !== null && <p className="footer-text">{text}</p>}
        </div>
        {footerMenu.length > 0 && (
          <nav aria-labelledby="footer-menu">
            <h2 id="footer-menu">{t('menu')}</h2>
            <ul>
              {footerMenu.map(({ label, href }) => (
                <li key={`${href} ${label}`}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {contact && <ContactDetails contact={contact} />}
      </div>
    </footer>
  );
}
