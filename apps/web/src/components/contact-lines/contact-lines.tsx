import type { Contact } from '../../cms/reshape/contact';
import { safeHref } from '../../lib/safe-href';

/** E-mail, telephone and postal address, as far as they are known. */
export function ContactLines({ contact: { email, phone, address } }: { contact: Contact }) {
  return (
    <address>
      {email !== null && <ContactLink href={`mailto:${written(email)}`} text={email} />}
      {phone !== null && <ContactLink href={`tel:${dialled(phone)}`} text={phone} />}
      {address !== null && <p className="postal-address">{address}</p>}
    </address>
  );
}

/** No sign of an e-mail address may begin another part of the link: `?bcc=` would add a recipient. */
function written(email: string): string {
  // Half of a letter cannot be written.
  return email
    .replaceAll(/\p{Cs}/gu, '')
    .split('@')
    .map(encodeURIComponent)
    .join('@');
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
