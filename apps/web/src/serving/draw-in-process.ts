import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import type { DrawSharePicture } from './draw-share-picture';

/** How long the process waits for the next picture, in milliseconds. */
const IDLE = 10_000;
/** Pages come first. */
const PRIORITY = os.constants.priority.PRIORITY_LOW;

/**
 * Draws in a process of its own, one picture at a time: the libraries take 200 MB, and hold up whoever waits for a page.
 * The process ends when there is nothing to draw; one that dies takes a picture with it, and the next has another.
 * @param script that answers words with a picture: `share-picture-process.ts`, as bundled
 */
export function drawingInProcess(script: string, idle = IDLE): DrawSharePicture {
  let child: ChildProcess | null = null;
  let ending: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const drawOne: DrawSharePicture = async (words) => {
    clearTimeout(ending);
    const current = child?.connected ? child : start(script);
    child = current;
    try {
      return await answerOf(current, () => current.send(words));
    } finally {
      ending = setTimeout(() => current.connected && current.disconnect(), idle);
      ending.unref();
    }
  };
  return (words) => {
    const drawing = last.then(() => drawOne(words));
    last = drawing.catch(() => undefined);
    return drawing;
  };
}

function start(script: string): ChildProcess {
  const child = fork(script, { serialization: 'advanced' });
  child.unref();
  child.channel?.unref();
  if (child.pid) os.setPriority(child.pid, PRIORITY);
  return child;
}

/** @throws what the process says went wrong, or that it ended */
async function answerOf(child: ChildProcess, ask: () => void): Promise<Buffer> {
  const answered = new AbortController();
  const { signal } = answered;
  const ended = once(child, 'exit', { signal }).then(() => {
    throw new Error('The process that draws ended.');
  });
  try {
    const answer = once(child, 'message', { signal });
    ask();
    const [picture] = (await Promise.race([answer, ended])) as [Uint8Array | string];
    if (typeof picture === 'string') throw new Error(picture);
    return Buffer.from(picture);
  } finally {
    answered.abort();
  }
}
