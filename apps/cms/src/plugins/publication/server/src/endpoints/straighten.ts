import { leadOn, partsOf } from '../../../shared/lead-on';

/** A redirect as it is stored. */
export interface RedirectRow {
  from: string;
  to: string;
  kind: 'permanent' | 'temporary';
}

/**
 * Redirects that lead to one another, each straight to where they end. They are stored as they were meant: the old
 * addresses of a page that was unpublished lead to it again as soon as it returns. What passes a temporary one is
 * temporary. Circles, which nobody can enter but the database's own tools, stay as they are.
 */
export function straighten(redirects: RedirectRow[]): RedirectRow[] {
  const byAddress = new Map(redirects.map((redirect) => [redirect.from, redirect]));
  const redirectAt = (address: string) => {
    const { path, query } = partsOf(address);
    return byAddress.get(path + query) ?? byAddress.get(path);
  };
  return redirects.map((redirect) => {
    let { to, kind } = redirect;
    const passed = new Set([redirect.from]);
    for (let next = redirectAt(to); next; next = redirectAt(to)) {
      if (passed.has(next.from)) return redirect;
      passed.add(next.from);
      to = leadOn(to, next);
      if (next.kind === 'temporary') kind = 'temporary';
    }
    return { from: redirect.from, to, kind };
  });
}
