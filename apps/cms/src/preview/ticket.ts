import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { PreviewClaims } from '@sern/contract';
import type { Core } from '@strapi/strapi';

/** For how long a link to a preview works, in seconds. */
const LIFETIME = 15 * 60;

/** No ticket is longer than an address may be; what is longer is not even hashed. */
const LONGEST = 1000;

/** A ticket for these claims, good from now on. */
export function signTicket(strapi: Core.Strapi, claims: Omit<PreviewClaims, 'expires'>): string {
  const expires = Math.floor(Date.now() / 1000) + LIFETIME;
  const payload = Buffer.from(JSON.stringify({ ...claims, expires })).toString('base64url');
  return `${payload}.${signature(strapi, payload).toString('base64url')}`;
}

/** What a ticket opens; null when it is forged, altered, expired or no ticket at all. */
export function verifyTicket(strapi: Core.Strapi, ticket: string): PreviewClaims | null {
  const [payload = '', signed = '', ...more] = ticket.length > LONGEST ? [] : ticket.split('.');
  const given = Buffer.from(signed, 'base64url');
  const expected = signature(strapi, payload);
  // Its own spelling and no other: decoding base64url overlooks letters that do not belong there.
  const genuine = given.length === expected.length && timingSafeEqual(given, expected);
  if (!genuine || more.length > 0 || given.toString('base64url') !== signed) return null;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as PreviewClaims;
  return claims.expires > Date.now() / 1000 ? claims : null;
}

/** With a key of its own, derived from the secret of the admin's sessions: who changes that ends all previews too. */
function signature(strapi: Core.Strapi, payload: string): Buffer {
  const secret = strapi.config.get<string>('admin.auth.secret');
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'sern preview ticket', 32));
  return createHmac('sha256', key).update(payload).digest();
}
