import { setTimeout as sleep } from 'node:timers/promises';
import type { AskNext, NextAnswer } from './ask-next';
import { Body } from './body';
import { finishHtml } from './finish-html';

/**
 * Next answers at first with what it has: once more the old page when it is too old (STALE), or a shell filled from
 * what the build knew when its tags were marked (no such header at all). Meanwhile it renders, so it is asked again.
 */
const FRESH = ['HIT', 'MISS', 'REVALIDATED'];
const ATTEMPTS = 12;
/** Grows with each attempt, in milliseconds. */
const PAUSE = 20;

/**
 * The finished page at an address, as fresh as the CMS has it.
 * @param revalidationKey makes Next render at once where the page is known to be stale: half the work of waiting for it
 * @throws Error when Next has no complete page there: whoever asks keeps what there was before
 */
export async function renderPage(ask: AskNext, address: string, revalidationKey: string | null = null): Promise<Body> {
  const { status, headers, body } = await askUntilFresh(ask, address, revalidationKey);
  const type = headers['content-type'] ?? '';
  if (status !== 200 || !type.startsWith('text/html')) throw new Error(`Next answered ${status} for ${address}.`);
  return new Body(Buffer.from(finishHtml(body.toString('utf8'))), type);
}

async function askUntilFresh(ask: AskNext, address: string, revalidationKey: string | null): Promise<NextAnswer> {
  // On-demand revalidation: https://vercel.com/docs/build-output-api/features#on-demand-incremental-static-regeneration-isr
  let headers: Record<string, string> = revalidationKey === null ? {} : { 'x-prerender-revalidate': revalidationKey };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const answer = await ask(address, { headers });
    if (answer.status !== 200 || FRESH.includes(String(answer.headers['x-nextjs-cache']))) return answer;
    headers = {};
    await sleep(PAUSE * attempt);
  }
  throw new Error(`Next gave no fresh page for ${address}.`);
}
