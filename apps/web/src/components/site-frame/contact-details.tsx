import { useTranslations } from 'next-intl';
import type { Contact } from '../../cms/reshape/layout';
import { safeHref } from '../../lib/safe-href';

/** How to reach the network, as far as it is known. */
export function ContactDetails({ contact }: { contact: Contact }) {
  const t = useTranslations('footer');
  const { email, phone, address } = contact;
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{t('contact')}</h2>
      <address>
        {email !== null && <ContactLink href={`mailto:${email}`} text={email} />}
        {phone !== null && <ContactLink href={`tel:${dialled(phone)}`} text={phone} />}
        {address !== null && <p className="postal-address">{address}</p>}
      </address>
    </section>
  );
}

/** What one dials: `+46 (0)10-123 45` is `+461012345`, for the nought is dialled inside the country only. */
function dialled(phone: string): string {
  return phone.replaceAll(/\(0\)|[^\d+]/gu, '');
}

function ContactLink({ href, text }: { href: string; text: string }) {
  return (
    <p>
      <a href={safeHref(href) ?? undefined}>{text}</a>
    </p>
  );
}
