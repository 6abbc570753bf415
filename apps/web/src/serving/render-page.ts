import { setTimeout as sleep } from 'node:timers/promises';
import type { AskNext, NextAnswer } from './ask-next';
import { Body } from './body';
import { finishHtml } from './finish-html';

/** A page that became too old is answered once more as it was while Next renders it; it is asked for again until then. */
const ATTEMPTS = 40;
const BETWEEN_ATTEMPTS = 50;

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
  let answer = await ask(address);
  for (let attempt = 1; attempt < ATTEMPTS && answer.headers['x-nextjs-cache'] === 'STALE'; attempt++) {
    await sleep(BETWEEN_ATTEMPTS);
    answer = await ask(address);
  }
  return answer;
}
