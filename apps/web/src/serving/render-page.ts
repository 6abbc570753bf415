import { setTimeout as sleep } from 'node:timers/promises';
import type { AskNext, NextAnswer } from './ask-next';
import { Body } from './body';
import { finishHtml } from './finish-html';

/**
 * Next answers at first with what it has: once more the old page when it is too old (STALE), or a shell filled from
 * what the build knew when its tags were marked (no such header at all). Meanwhile it renders, so it is asked again.
 */
const FRESH = ['HIT', 'MISS'];
const ATTEMPTS = 12;
/** Grows with each attempt, in milliseconds. */
const PAUSE = 20;

/**
 * The finished page at an address, as fresh as the CMS has it.
 * @throws Error when Next has no complete page there: whoever asks keeps what there was before
 */
export async function renderPage(ask: AskNext, address: string): Promise<Body> {
  const { status, headers, body } = await askUntilFresh(ask, address);
  const type = headers['content-type'] ?? '';
  if (status !== 200 || !type.startsWith('text/html')) throw new Error(`Next answered ${status} for ${address}.`);
  return new Body(Buffer.from(finishHtml(body.toString('utf8'))), type);
}

async function askUntilFresh(ask: AskNext, address: string): Promise<NextAnswer> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const answer = await ask(address);
    if (answer.status !== 200 || FRESH.includes(String(answer.headers['x-nextjs-cache']))) return answer;
    await sleep(PAUSE * attempt);
  }
  throw new Error(`Next gave no fresh page for ${address}.`);
}
