import { expect } from '@playwright/test';
import { settings } from './settings';

/** From publish to visible, at most, in milliseconds. */
const PUBLISHED_WITHIN = 5000;

/** What the public site answers at an address, redirects not followed. */
export async function read(path: string): Promise<{ status: number; html: string; location: string | null }> {
  const answer = await fetch(new URL(path, settings.siteUrl), { redirect: 'manual' });
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') };
}

/** Waits until the page at the address shows the text: the promise made to staff is five seconds. */
export async function expectSoon(path: string, text: string): Promise<void> {
  const look = async () => (await read(path)).html;
  await expect.poll(look, { timeout: PUBLISHED_WITHIN, intervals: [100] }).toContain(text);
}

/** Waits until the page at the address is there without the text. */
export async function expectGoneSoon(path: string, text: string): Promise<void> {
  const look = async () => {
    const { status, html } = await read(path);
    return { status, shown: html.includes(text) };
  };
  await expect.poll(look, { timeout: PUBLISHED_WITHIN, intervals: [100] }).toEqual({ status: 200, shown: false });
}

/** Waits until the address answers with the status. */
export async function expectStatusSoon(path: string, status: number): Promise<void> {
  const look = async () => (await read(path)).status;
  await expect.poll(look, { timeout: PUBLISHED_WITHIN, intervals: [100] }).toBe(status);
}
