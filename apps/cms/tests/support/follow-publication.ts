import type { PublicationEntry, PublicationLog, PublicationSnapshot } from '@sern/contract';
import type { BootedCms } from './boot-cms';

/** Reads the publication log the way the web app does. */
export function createFollower({ url, webToken }: BootedCms) {
  const get = (address: string, init: RequestInit = {}) =>
    fetch(`${url}/api/publication/${address}`, { headers: { Authorization: `Bearer ${webToken}` }, ...init });

  async function after(seq: number, wait = 0): Promise<PublicationLog> {
    return (await (await get(`log?after=${seq}&wait=${wait}`)).json()) as PublicationLog;
  }

  async function head(): Promise<number> {
    const { head } = (await (await get('snapshot')).json()) as { head: number };
    return head;
  }

  /** What `work` left in the log. */
  async function during(work: () => Promise<unknown>): Promise<PublicationEntry[]> {
    const before = await head();
    await work();
    return (await after(before)).entries;
  }

  /** Where the web app would send a visitor of an address: `307 /en`; undefined for nowhere. */
  async function sentTo(from: string): Promise<string | undefined> {
    const { redirects } = (await (await get('snapshot')).json()) as PublicationSnapshot;
    const found = redirects.find((redirect) => redirect.from === from);
    return found && `${found.status} ${found.to}`;
  }

  return { get, after, head, during, sentTo };
}

/** An entry in short: `value sv publish`, `page en move /a /b`. */
export const inShort = ({ type, locale, action, paths }: PublicationEntry) =>
  [type, locale, action, ...paths].filter(Boolean).join(' ');

/** What is to be saved. A test is compiled without the types that Strapi makes of our schemas. */
export const fields = (data: Record<string, unknown>) => data;
