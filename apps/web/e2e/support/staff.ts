import { readFileSync } from 'node:fs';
import { settings } from './settings';
import { signedIn } from './signed-in';

/** The content types that staff edit, by their names in the admin's API. */
export type Uid = 'api::page.page' | 'api::value.value' | 'api::site.site' | 'api::redirect.redirect';

/** A version of a document as the admin's API gives it. */
export interface Version {
  documentId: string;
  [field: string]: unknown;
}

async function call<Data>(method: string, path: string, data?: object): Promise<Data> {
  const headers = {
    authorization: `Bearer ${readFileSync(signedIn.token, 'utf8')}`,
    'content-type': 'application/json',
  };
  const url = `${settings.cmsUrl}/content-manager${path}`;
  const answer = await fetch(url, { method, headers, body: data && JSON.stringify(data) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: HTTP ${answer.status} ${text}`);
  return JSON.parse(text || '{}') as Data;
}

/** What staff do in the admin, through the same API as its interface, for tests that are about something else. */
export const staff = {
  /** Every document of a type in a language, drafts. */
  async list(uid: Uid, locale: string): Promise<Version[]> {
    const { results } = await call<{ results: Version[] }>(
      'GET',
      `/collection-types/${uid}?locale=${locale}&pageSize=100`,
    );
    return results;
  },
  async create(uid: Uid, locale: string, data: object): Promise<Version> {
    return (await call<{ data: Version }>('POST', `/collection-types/${uid}?locale=${locale}`, data)).data;
  },
  async update(uid: Uid, id: string, locale: string, data: object): Promise<Version> {
    return (await call<{ data: Version }>('PUT', `/collection-types/${uid}/${id}?locale=${locale}`, data)).data;
  },
  async publish(uid: Uid, id: string, locale: string, data: object = {}): Promise<void> {
    await call('POST', `/collection-types/${uid}/${id}/actions/publish?locale=${locale}`, data);
  },
  async unpublish(uid: Uid, id: string, locale: string): Promise<void> {
    await call('POST', `/collection-types/${uid}/${id}/actions/unpublish?locale=${locale}`, {});
  },
  async remove(uid: Uid, id: string): Promise<void> {
    await call('DELETE', `/collection-types/${uid}/${id}?locale=*`);
  },
  /** The address of a preview, as the admin's own button gets it. */
  async preview(uid: Uid, id: string, locale: string, status = 'draft'): Promise<string> {
    const query = `documentId=${id}&locale=${locale}&status=${status}`;
    return (await call<{ data: { url: string } }>('GET', `/preview/url/${uid}?${query}`)).data.url;
  },
  async site(locale: string): Promise<Version> {
    return (await call<{ data: Version }>('GET', `/single-types/api::site.site?locale=${locale}`)).data;
  },
  async updateSite(locale: string, data: object): Promise<void> {
    await call('PUT', `/single-types/api::site.site?locale=${locale}`, data);
  },
};
