import type { PublishedRoute } from '@sern/contract';
import { addressOf } from './published-versions';

/** Where a page of the same document and language stands now, and where it stood: `/en/new` → `/en/old`. */
export function movesBetween(before: readonly PublishedRoute[], now: readonly PublishedRoute[]): Map<string, string> {
  const stood = new Map(before.map((route) => [versionOf(route), addressOf(route)]));
  return new Map(
    now.flatMap((route) => {
      const [address, former] = [addressOf(route), stood.get(versionOf(route))];
      return former === undefined || former === address ? [] : [[address, former]];
    }),
  );
}

const versionOf = ({ documentId, locale }: PublishedRoute) => `${locale} ${documentId}`;
