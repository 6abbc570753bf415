import { expect } from '@playwright/test';
import type { Knex } from 'knex';
import type { Answer, Staff } from './staff';
import { type Version, versionedPage, type VersionsOfPage, versionsOf } from './versioned-page';

/** One page in one language, written by one editor. */
export interface Subject extends Version {
  editor: number;
  /** The last version whose publication the CMS has acknowledged. */
  acknowledged: number;
  /** The version that was asked for last, when that was not acknowledged. */
  underWay: number | null;
  /** How often it was published, for certain. */
  publications: number;
}

/** A published page in both languages for each editor. */
export async function makeSubjects(staff: Staff, editors: number): Promise<Subject[]> {
  const made = Array.from({ length: editors }, async (_, editor) => {
    const { documentId } = await staff.create('en', versionedPage(titleBy(editor), 0));
    return Promise.all(
      ['en', 'sv'].map(async (locale) => {
        const { ok, message } = await staff.publish(documentId, locale, versionedPage(titleBy(editor), 1));
        expect(ok, message).toBe(true);
        return { documentId, locale, editor, acknowledged: 1, underWay: null, publications: 1 };
      }),
    );
  });
  return (await Promise.all(made)).flat();
}

/** The editor publishes the next version. Nothing is acknowledged unless the CMS says so. */
export async function publishNext(staff: Staff, subject: Subject): Promise<Answer> {
  const version = (subject.underWay ?? subject.acknowledged) + 1;
  subject.underWay = version;
  const page = versionedPage(titleBy(subject.editor), version);
  const answer = await staff.publish(subject.documentId, subject.locale, page);
  if (answer.ok)
    Object.assign(subject, { acknowledged: version, underWay: null, publications: subject.publications + 1 });
  return answer;
}

/** What the database has must be what was acknowledged last, or what was under way: as a whole, with its log entry. */
export async function settle(db: Knex, subject: Subject, tally: { kept: number; undone: number }): Promise<void> {
  const found: VersionsOfPage = await versionsOf(db, subject);
  const { acknowledged, underWay } = subject;
  const isKept = underWay !== null && found.published[0] === underWay;
  const version = isKept ? underWay : acknowledged;
  // Published and draft, and every component of each.
  expect(found, `${subject.locale} acknowledged ${acknowledged}, under way ${underWay}`).toEqual({
    published: [version],
    draft: [version],
    entries: subject.publications + (isKept ? 1 : 0),
  });
  if (underWay !== null) tally[isKept ? 'kept' : 'undone']++;
  subject.publications = found.entries;
  Object.assign(subject, { acknowledged: version, underWay: null });
}

/** How often they were published, all together. */
export function publicationsOf(subjects: Subject[]): number {
  return subjects.reduce((sum, { publications }) => sum + publications, 0);
}

const titleBy = (editor: number) => `Page ${editor}`;
