import { newerVersion } from './newer-version';

const OWN = '2026-11-20T12:00:00.000Z';
const at = (publishedAt: string) => ({ publishedAt });

test.each([
  ['no other version', [], undefined],
  ['an older one', [at('2026-11-01T12:00:00.000Z')], undefined],
  ['one of the same day', [at('2026-11-21T12:00:00.000Z')], undefined],
  ['one of the day after', [at('2026-11-21T12:00:00.001Z')], '2026-11-21T12:00:00.001Z'],
  ['several', [at('2026-11-25T00:00:00Z'), at('2026-11-28T00:00:00Z')], '2026-11-28T00:00:00Z'],
  ['one without a time that can be read', [at('')], undefined],
])('beside a version of 20 November, %s', (_, others, expected) => {
  expect(newerVersion(OWN, others)?.publishedAt).toBe(expected);
});
