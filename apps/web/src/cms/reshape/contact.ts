import { textOrNull } from '../../lib/clean-text';
import type { ContactFragment } from '../generated/graphql';

/** How to reach the network, as far as it is known. */
export interface Contact {
  email: string | null;
  phone: string | null;
  address: string | null;
}

/** The contact details as readers would see them, or `null` when there is none. */
export function reshapeContact(contact: ContactFragment | null | undefined): Contact | null {
  const [email, phone, address] = [contact?.email, contact?.phone, contact?.address].map(textOrNull);
  return email || phone || address ? { email: email ?? null, phone: phone ?? null, address: address ?? null } : null;
}
