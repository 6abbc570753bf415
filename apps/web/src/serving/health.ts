import { Body } from './body';

const JSON_TYPE = 'application/json';

/**
 * `/healthz` says that the process runs. `/readyz` says whether it should get visitors (no longer while it stops;
 * also without the CMS, because the last good pages are here) and how far it follows the publication log.
 * @param progress the cursor, the head of the log, and how many pages are `behind`
 */
export function healthOf(progress: () => object, isStopping: () => boolean) {
  return (path: string): { status: number; body: Body } | null => {
    if (path === '/healthz') return answer(200, { status: 'ok' });
    if (path === '/readyz')
      return isStopping() ? answer(503, { status: 'stopping' }) : answer(200, { status: 'ok', ...progress() });
    return null;
  };
}

function answer(status: number, fields: object): { status: number; body: Body } {
  return { status, body: new Body(Buffer.from(`${JSON.stringify(fields)}\n`), JSON_TYPE) };
}
