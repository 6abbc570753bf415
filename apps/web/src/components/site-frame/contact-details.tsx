import { useTranslations } from 'next-intl';
import type { Contact } from '../../cms/reshape/contact';
import { ContactLines } from '../contact-lines/contact-lines';

/** How to reach the network, as far as it is known. */
export function ContactDetails({ contact }: { contact: Contact }) {
  const t = useTranslations('footer');
  return (
    <div>
      <h2>{t('contact')}</h2>
      <ContactLines contact={contact} />
    </div>
  );
}
