import { SEED } from '../src/seed/load-seed';

const STATEMENTS = Object.entries(SEED).flatMap(([locale, { accessibility, privacy }]) => [
  { locale, page: accessibility },
  { locale, page: privacy },
]);

/** The last day of the twelve months after a day. */
const aYearAfter = (day: string) => {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date;
};

test.each(STATEMENTS)(
  '$page.title in $locale was reviewed within twelve months (read it against the system, then mend src/seed/content/reviewed-on.ts)',
  ({ page }) => {
    const now = Date.now();
    expect(Date.parse(page.reviewedOn)).toBeLessThanOrEqual(now);
    expect(aYearAfter(page.reviewedOn).getTime()).toBeGreaterThanOrEqual(now);
  },
);

test.each(STATEMENTS)('$page.title in $locale says for staff alone what SERN has yet to confirm', ({ page }) => {
  expect(page.note).toMatch(/SERN/);
  expect(JSON.stringify(page.sections)).not.toMatch(/confirm|bekräfta|TODO|…|XX/);
});

test.each(STATEMENTS)('$page.title in $locale says how to reach SERN, as the site settings have it', ({ page }) => {
  expect(page.sections.map(({ __component }) => __component)).toContain('sections.contact');
  expect(JSON.stringify(page)).not.toMatch(/mailto:|@/);
});
