import type { Random } from './random';
import { markedTitle } from './publication';
import type { Answer, Staff } from './staff';

/** A document that the editors know of, and the languages that they have written it in. */
interface Known {
  documentId: string;
  locales: Set<string>;
}

/** Few, so that pages take the addresses that others have left. */
const SLUGS = ['alfa', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa'];
const LOCALES = ['en', 'sv'];
const MOST_DOCUMENTS = 14;

/** What the CMS did with what an editor asked for. */
export interface Edit {
  /** What was asked for, such as `publish sv abc123`. */
  what: string;
  answer: Answer;
}

/** Editors who do at random what editors do: write, publish, rename, move, take down and delete pages. */
export class Editing {
  private known: Known[] = [];

  constructor(
    private readonly staff: Staff,
    private readonly random: Random,
  ) {}

  /** One thing that an editor does. The CMS may refuse it, or not be there. */
  async edit(): Promise<Edit> {
    const document = this.known.length === 0 ? null : this.random.pick(this.known);
    if (!document || (this.known.length < MOST_DOCUMENTS && this.random.chance(0.2))) return this.create();
    const locale = this.random.pick(LOCALES);
    const title = markedTitle('Page', () => this.random.next());
    const dice = this.random.next();
    if (dice < 0.3) return this.publish(document, locale, 'publish', { title });
    if (dice < 0.5) return this.publish(document, locale, 'rename', { title, slug: this.random.pick(SLUGS) });
    if (dice < 0.7) return this.publish(document, locale, 'move', { title, parent: this.parent(locale) });
    if (dice < 0.85)
      return this.named('unpublish', document, locale, this.staff.unpublish(document.documentId, locale));
    return this.remove(document, this.random.pick([locale, '*']));
  }

  private async create(): Promise<Edit> {
    const locale = this.random.pick(LOCALES);
    const title = markedTitle('Page', () => this.random.next());
    const data = { title, slug: this.random.pick(SLUGS), parent: this.parent(locale) };
    const answer = await this.staff.create(locale, data);
    if (!answer.ok) return { what: `create ${locale}`, answer };
    const document = { documentId: answer.documentId, locales: new Set([locale]) };
    this.known.push(document);
    return this.publish(document, locale, 'publish the new', {});
  }

  private async publish(document: Known, locale: string, verb: string, data: object): Promise<Edit> {
    const edit = await this.named(verb, document, locale, this.staff.publish(document.documentId, locale, data));
    if (edit.answer.ok) document.locales.add(locale);
    return edit;
  }

  private async remove(document: Known, locale: string): Promise<Edit> {
    const edit = await this.named('delete', document, locale, this.staff.remove(document.documentId, locale));
    const isGone = edit.answer.status === 404 || (edit.answer.ok && locale === '*');
    if (isGone) this.known = this.known.filter((other) => other !== document);
    return edit;
  }

  /** Another document to lie below, or none. */
  private parent(locale: string): object {
    const possible = this.known.filter(({ locales }) => locales.has(locale));
    const parent = possible.length > 0 && this.random.chance(0.6) ? this.random.pick(possible) : null;
    return { set: parent ? [{ documentId: parent.documentId, locale }] : [] };
  }

  private async named(verb: string, { documentId }: Known, locale: string, asked: Promise<Answer>): Promise<Edit> {
    return { what: `${verb} ${locale} ${documentId.slice(0, 6)}`, answer: await asked };
  }
}
