import type { Core } from '@strapi/strapi';
import { type CursorProblem, type FindLog, MAX_WAIT } from '../../../shared/endpoints';
import { CursorError } from '../log/read-log';
import { followLog } from './follow-log';

const STATUS: Record<CursorProblem, number> = {
  'cursor-invalid': 400,
  'cursor-from-the-future': 409,
  'cursor-pruned': 410,
};

/** `GET /api/publication/log` */
export const logController = ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(context) {
    const { after, wait } = context.query as FindLog['query'];
    context.set('Cache-Control', 'no-store');
    try {
      const isGone = () => context.res.closed;
      context.body = (await followLog(strapi, {
        after: toCursor(after),
        wait: toWait(wait),
        isGone,
      })) satisfies FindLog['response'];
    } catch (error) {
      if (!(error instanceof CursorError)) throw error;
      context.status = STATUS[error.code];
      const { code, message } = error;
      context.body = { error: { status: context.status, code, message } } satisfies FindLog['error'];
    }
  },
});

function toCursor(after: unknown = '0'): number {
  const cursor = typeof after === 'string' && /^\d+$/.test(after) ? Number(after) : NaN;
  if (!Number.isSafeInteger(cursor)) throw new CursorError('cursor-invalid');
  return cursor;
}

function toWait(wait: unknown): number {
  const seconds = Number(wait);
  return Number.isNaN(seconds) ? 0 : Math.min(Math.max(seconds, 0), MAX_WAIT);
}
