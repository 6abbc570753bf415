import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Wanted {
  /** Only the rules with this tag, such as `cat.color`. */
  tag?: string;
  /** All rules but this one. */
  except?: string;
}

/** What axe finds wrong: each rule that is broken, with the first element that breaks it. */
export async function axeFaults(page: Page, { tag, except }: Wanted = {}): Promise<[rule: string, html?: string][]> {
  const axe = new AxeBuilder({ page });
  if (tag) axe.withTags(tag);
  // Of WCAG 2.2, and therefore off unless it is named.
  else axe.options({ rules: { 'target-size': { enabled: true }, ...(except && { [except]: { enabled: false } }) } });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/** The levels of all headings, in their order. */
export function headingLevels(page: Page): Promise<number[]> {
  return page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
}

/** By how many pixels a page is wider than the window; what reaches out of it is named. */
export function sidewaysScroll(page: Page): Promise<{ pixels: number; by: string[] }> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const pixels = document.documentElement.scrollWidth - width;
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5,
    );
    const by = wide.map((element) => `${element.localName}.${element.className} ${element.textContent.slice(0, 40)}`);
    return { pixels, by: pixels > 0 ? by.slice(-3) : [] };
  });
}

/** How many characters a line holds on average, in each paragraph of five lines or more. */
export function charactersOfLines(page: Page): Promise<number[]> {
  return page.locator('main p').evaluateAll((all) =>
    all.flatMap((paragraph) => {
      const lines = Math.round(
        paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight),
      );
      // The last one is half full.
      return lines < 5 ? [] : [Math.round(paragraph.textContent.length / (lines - 0.5))];
    }),
  );
}
