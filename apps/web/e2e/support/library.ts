import { readFileSync } from 'node:fs';
import { settings } from './settings';
import { signedIn } from './signed-in';

/** A file of the media library as the admin's API gives it. */
export interface LibraryFile {
  id: number;
  [field: string]: unknown;
}

async function call(method: string, path: string, body?: FormData): Promise<unknown> {
  const headers = { authorization: `Bearer ${readFileSync(signedIn.token, 'utf8')}` };
  const answer = await fetch(settings.cmsUrl + path, { method, headers, body });
  if (!answer.ok) throw new Error(`${method} ${path}: HTTP ${answer.status} ${await answer.text()}`);
  return answer.json();
}

function form(content: Buffer, name: string): FormData {
  const body = new FormData();
  body.append('files', new Blob([new Uint8Array(content)]), name);
  body.append('fileInfo', JSON.stringify({ name, alternativeText: '', caption: '' }));
  return body;
}

/** What staff do in the media library, through the same API as its interface. */
export const library = {
  async upload(content: Buffer, name: string): Promise<LibraryFile> {
    const [file] = (await call('POST', '/upload', form(content, name))) as LibraryFile[];
    if (!file) throw new Error('The library took no file.');
    return file;
  },
  async replace(id: number, content: Buffer, name: string): Promise<void> {
    await call('POST', `/upload?id=${id}`, form(content, name));
  },
  async remove(id: number): Promise<void> {
    await call('DELETE', `/upload/files/${id}`);
  },
};
