import { useTranslations } from 'next-intl';
import type { Contact } from '../../cms/reshape/contact';
import { ContactLines } from '../contact-lines/contact-lines';

/** How to reach the network, as far as it is known. */
export function ContactDetails({ contact }: { contact: Contact }) {
  const t = useTranslations('footer');
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{t('contact')}</h2>
      <ContactLines contact={contact} />
    </section>
  );
}
