import { expect, test } from '@playwright/test';
import { settings } from './support/settings';

const QUERIES = [
  '{ pages { title } }',
  '{ pages(status: DRAFT) { title path } }',
  '{ site(locale: "sv") { name } }',
  '{ __schema { types { name } } }',
  '{ __type(name: "Page") { fields { name } } }',
  '{ pagez { titel } }',
];

const REST = ['/api/pages', '/api/values', '/api/site', '/api/redirects', '/api/upload/files', '/api/i18n/locales'];
const LOG = ['/api/publication/log?after=0', '/api/publication/snapshot'];

/** Words that only someone who may read would know. */
const TELLTALE = /about|SERN|title|did you mean|Page|__schema|seq|route/;

for (const query of QUERIES) {
  test(`an anonymous GraphQL request gets nothing: ${query}`, async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    const answer = await fetch(`${settings.cmsUrl}/graphql`, { method: 'POST', headers, body });
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toMatch(TELLTALE);
  });
}

for (const address of [...REST, ...LOG]) {
  test(`an anonymous request to ${address} gets nothing`, async () => {
    const answer = await fetch(settings.cmsUrl + address);
    expect([401, 403, 404, 405]).toContain(answer.status);
    expect(await answer.text()).not.toMatch(TELLTALE);
  });
}
