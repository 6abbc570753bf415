import type { PublicationEntry, PublicationLog } from '@sern/contract';
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

  return { get, after, head, during };
}

/** An entry in short: `value sv publish`, `page en move /a /b`. */
export const inShort = ({ type, locale, action, paths }: PublicationEntry) =>
  [type, locale, action, ...paths].filter(Boolean).join(' ');

/** What is to be saved. A test is compiled without the types that Strapi makes of our schemas. */
export const fields = (data: Record<string, unknown>) => data;
