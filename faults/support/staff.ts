import { ENVIRONMENT } from './settings';

const PAGES = '/content-manager/collection-types/api::page.page';

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

/** What staff do with pages, through the same HTTP API as the admin that they see. Never throws. */
export class Staff {
  private token = '';

  /** @param patience how long an editor waits for an answer, in milliseconds */
  constructor(
    private readonly cmsUrl: string,
    private readonly patience = 90_000,
  ) {}

  create(locale: string, data: object): Promise<Answer> {
    return this.call('POST', `${PAGES}?locale=${locale}`, data);
  }

  update(id: string, locale: string, data: object): Promise<Answer> {
    return this.call('PUT', `${PAGES}/${id}?locale=${locale}`, data);
  }

  /** Saves and publishes. @param data what was changed before */
  publish(id: string, locale: string, data: object = {}): Promise<Answer> {
    return this.call('POST', `${PAGES}/${id}/actions/publish?locale=${locale}`, data);
  }

  unpublish(id: string, locale: string): Promise<Answer> {
    return this.call('POST', `${PAGES}/${id}/actions/unpublish?locale=${locale}`, {});
  }

  /** @param locale `*` for the whole document */
  remove(id: string, locale: string): Promise<Answer> {
    return this.call('DELETE', `${PAGES}/${id}?locale=${locale}`);
  }

  private async call(method: string, path: string, data?: object): Promise<Answer> {
    if (this.token === '') await this.signIn();
    const answer = await this.send(method, path, data);
    if (answer.status !== 401) return answer;
    // A session ends after half an hour.
    await this.signIn();
    return this.send(method, path, data);
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
    try {
      const signal = AbortSignal.timeout(this.patience);
      const answer = await fetch(this.cmsUrl + path, { method, headers, body: data && JSON.stringify(data), signal });
      const text = await answer.text();
      return { status: answer.status, body: text ? (JSON.parse(text) as Body) : {} };
    } catch {
      return { status: null, body: {} };
    }
  }
}
