// @ts-check

const HEARTBEAT_MS = 20_000;
const startedAt = Date.now();

/** Whole seconds since `since`, in milliseconds since the epoch. */
function secondsSince(/** @type {number} */ since) {
  return Math.round((Date.now() - since) / 1000);
}

/** Prints a line with the seconds since the command began. */
export function say(/** @type {string} */ text) {
  console.log(`[${String(secondsSince(startedAt)).padStart(4)} s] ${text}`);
}

/**
 * Does one piece of work, with a line before it, one after it, and a sign of life in between.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const since = Date.now();
  say(`${title} …`);
  const heartbeat = setInterval(() => say(`${title}: still at it after ${secondsSince(since)} s`), HEARTBEAT_MS);
  try {
    const result = await work();
    say(`${title}: done in ${secondsSince(since)} s`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
