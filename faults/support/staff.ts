import { once } from 'node:events';
import http from 'node:http';
import { text } from 'node:stream/consumers';
import { ENVIRONMENT } from './settings';

const ENTRIES = '/content-manager/collection-types';

/** What the CMS answered to an editor; `status` is null when it did not answer. */
export interface Answer {
  ok: boolean;
  status: number | null;
  /** What the admin shows when it is refused. */
  message: string;
  documentId: string;
}

interface Body {
  data?: { documentId?: string; token?: string };
  error?: { message?: string };
}

/** What staff do with pages, or with values, through the same HTTP API as the admin that they see. Never throws. */
export class Staff {
  private token = '';
  private signingIn: Promise<void> | null = null;

  /** @param patience how long an editor waits for an answer, in milliseconds */
  constructor(
    private readonly cmsUrl: string,
    private readonly uid: 'api::page.page' | 'api::value.value' = 'api::page.page',
    private readonly patience = 90_000,
  ) {}

  create(locale: string, data: object): Promise<Answer> {
    return this.call('POST', `?locale=${locale}`, data);
  }

  update(id: string, locale: string, data: object): Promise<Answer> {
    return this.call('PUT', `/${id}?locale=${locale}`, data);
  }

  /** Saves and publishes. @param data what was changed before */
  publish(id: string, locale: string, data: object = {}): Promise<Answer> {
    return this.call('POST', `/${id}/actions/publish?locale=${locale}`, data);
  }

  unpublish(id: string, locale: string): Promise<Answer> {
    return this.call('POST', `/${id}/actions/unpublish?locale=${locale}`, {});
  }

  /** @param locale `*` for the whole document */
  remove(id: string, locale: string): Promise<Answer> {
    return this.call('DELETE', `/${id}?locale=${locale}`);
  }

  private async call(method: string, path: string, data?: object): Promise<Answer> {
    const address = `${ENTRIES}/${this.uid}${path}`;
    const answer = await this.send(method, address, data);
    if (answer.status !== 401) return answer;
    // A session ends after half an hour. One sign-in for all who wait: the admin lets nobody try often.
    this.signingIn ??= this.signIn().finally(() => (this.signingIn = null));
    await this.signingIn;
    return this.send(method, address, data);
  }

  private async signIn(): Promise<void> {
    const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = ENVIRONMENT;
    const { body } = await this.ask('POST', '/admin/login', { email, password });
    this.token = body.data?.token ?? '';
  }

  private async send(method: string, path: string, data?: object): Promise<Answer> {
    const { status, body } = await this.ask(method, path, data);
    const ok = status !== null && status < 300;
    return { ok, status, message: body.error?.message ?? '', documentId: body.data?.documentId ?? '' };
  }

  private async ask(method: string, path: string, data?: object): Promise<{ status: number | null; body: Body }> {
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(this.patience);
    // A connection for each: one that a killed CMS has left behind would fail the next request.
    const request = http.request(this.cmsUrl + path, { method, headers, signal, agent: false });
    try {
      request.end(data && JSON.stringify(data));
      const [answer] = (await once(request, 'response')) as [http.IncomingMessage];
      const body = await text(answer);
      return { status: answer.statusCode ?? null, body: body ? (JSON.parse(body) as Body) : {} };
    } catch {
      return { status: null, body: {} };
    }
  }
}
