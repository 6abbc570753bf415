import type { Core } from '@strapi/strapi';
import { refusal } from '../messages/refusal';
import { leadOn, MAX_ADDRESS_LENGTH } from '../plugins/publication/shared/lead-on';
import { paramsOf, setParams, writeAction } from './document-write';
import { inTurn } from './in-turn';
import { canonicalAddress, canonicalTarget, isRedirectedFrom, localeOf } from './redirect-address';
import { PAGE } from './page-rows';
import { REDIRECT } from './renew-redirects';

interface RedirectRow {
  id: number;
  documentId: string;
  from: string;
  to: string;
  leavesSite: boolean | null;
}

/**
 * Checks what staff enter: `from` is a path that no published page has, `to` a path of this site that leads on and never
 * back, or an https address elsewhere when they say so. A redirect to an address that is itself redirected goes straight
 * to the end.
 */
export function guardRedirects(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const action = writeAction(context);
    if (context.uid !== REDIRECT || !action || action === 'delete') return next();
    return inTurn(strapi, async () => {
      const params = paramsOf(context);
      const redirects = strapi.db.query(REDIRECT);
      const rows: RedirectRow[] = await redirects.findMany({
        select: ['id', 'documentId', 'from', 'to', 'leavesSite'],
      });
      const current = rows.find(({ documentId }) => documentId === params.documentId);
      const others = rows.filter((row) => row !== current || action === 'clone');
      const data = { from: current?.from, to: current?.to, leavesSite: current?.leavesSite, ...params.data };

      const from = checkedFrom(strapi, data.from);
      const to = finalAddress(strapi, others, from, checkedTarget(strapi, data.to, data.leavesSite === true));
      if (others.some((row) => row.from === from)) throw refusal(strapi, 'redirectTaken', 'from');
      await refuseLiveAddress(strapi, from);
      const led = ledOn(strapi, others, { from, to });
      // Where it leads in the end may be elsewhere, as staff said of the redirect that goes on from there.
      const leavesSite = !to.startsWith('/');
      setParams(context, { ...params, data: { ...params.data, from, to, leavesSite } });
      const result = await next();
      for (const row of led) await redirects.update({ where: { id: row.id }, data: { to: row.to, leavesSite } });
      return result;
    });
  });
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

function checkedFrom(strapi: Core.Strapi, written: unknown): string {
  const from = canonicalAddress(textOf(written));
  if (from === '/' || from.length > MAX_ADDRESS_LENGTH || /[\s#\\]|:\//.test(from))
    throw refusal(strapi, 'redirectFromInvalid', 'from');
  return from;
}

/** A path on this site (`//host` and `/\host` would lead a browser away), or an address on another one. */
function checkedTarget(strapi: Core.Strapi, written: unknown, mayLeave: boolean): string {
  const to = withoutOrigin(textOf(written), strapi.config.get<string>('sern.siteUrl'));
  if (to.length > MAX_ADDRESS_LENGTH) throw refusal(strapi, 'redirectToInvalid', 'to');
  if (/^\/(?![/\\])[^\s\\]*$/.test(to)) return canonicalTarget(to);
  const url = webAddress(to);
  if (!url) throw refusal(strapi, 'redirectToInvalid', 'to');
  if (!mayLeave) throw refusal(strapi, 'redirectLeaves', 'to');
  if (url.protocol !== 'https:' || url.username || url.password) throw refusal(strapi, 'redirectInsecure', 'to');
  return url.href;
}

/** An address of this site that was copied whole from a browser, as a path. */
function withoutOrigin(address: string, siteUrl: string): string {
  const url = webAddress(address);
  return url?.origin === new URL(siteUrl).origin ? url.pathname + url.search + url.hash : address;
}

const webAddress = (address: string) =>
  /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : null;

/** Where `to` leads in the end, query and fragment along. Refused when that is `from`. */
function finalAddress(strapi: Core.Strapi, others: RedirectRow[], from: string, to: string): string {
  if (isRedirectedFrom(from, to)) throw refusal(strapi, 'redirectSame', 'to');
  // The one for this very query, which is the longest, is preferred to the one for all.
  const [onward] = others
    .filter((row) => isRedirectedFrom(row.from, to))
    .sort((one, other) => other.from.length - one.from.length);
  if (!onward) return to;
  const led = leadOn(to, onward);
  if (isRedirectedFrom(from, led)) throw refusal(strapi, 'redirectLoop', 'to');
  return finalAddress(
    strapi,
    others.filter((row) => row !== onward),
    from,
    led,
  );
}

/** The redirects that lead to a new one, with where they lead from now on. Refused when one would lead to itself. */
function ledOn(strapi: Core.Strapi, others: RedirectRow[], made: Pick<RedirectRow, 'from' | 'to'>): RedirectRow[] {
  const led = others
    .filter(({ to }) => isRedirectedFrom(made.from, to))
    .map((row) => ({ ...row, to: leadOn(row.to, made) }));
  if (led.some((row) => isRedirectedFrom(row.from, row.to))) throw refusal(strapi, 'redirectLoop', 'to');
  return led;
}

async function refuseLiveAddress(strapi: Core.Strapi, from: string): Promise<void> {
  const locale = localeOf(from);
  if (!locale) return;
  const path = from.slice(`/${locale}`.length) || '/';
  const page = await strapi.db
    .query(PAGE)
    .findOne({ select: ['title'], where: { locale, path, publishedAt: { $notNull: true } } });
  if (page) throw refusal(strapi, 'redirectLive', 'from', { title: page.title });
}
