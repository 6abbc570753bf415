import type { ContactFragment } from '../generated/graphql';

/** How to reach the network, as far as it is known. */
export interface Contact {
  email: string | null;
  phone: string | null;
  address: string | null;
}

/** The contact details, or `null` when there is none. */
export function reshapeContact(contact: ContactFragment | null | undefined): Contact | null {
  const { email = null, phone = null, address = null } = contact ?? {};
  return email || phone || address ? { email, phone, address } : null;
}
