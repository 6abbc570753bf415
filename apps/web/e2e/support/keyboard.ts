import type { Page } from '@playwright/test';

/** Where the focus is, on the way through a page by the key Tab. */
export interface Stop {
  /** Its place among all that can be reached, from 0 in the order of the document; -1 for what should not be. */
  place: number;
  name: string;
  /** What is wrong with it, in words. */
  faults: string[];
}

/** How many links, buttons and the like a page shows. */
export function countReachable(page: Page): Promise<number> {
  return page.evaluate(reachableCount);
}

function reachableCount(): number {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], summary, button, input, select, textarea, iframe')];
  return all.filter((element) => element.tabIndex >= 0 && element.checkVisibility()).length;
}

/**
 * Presses Tab from the address bar until the focus leaves the page.
 * @throws Error when it never does: whoever has only a keyboard would be trapped
 */
export async function walk(page: Page): Promise<Stop[]> {
  const limit = 2 * (await countReachable(page)) + 2;
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    // Past the last one the focus is the browser's; without a window around the page it may begin anew.
    if (stop === null || (stop.place === 0 && stops.length > 0)) return stops;
    stops.push(stop);
    if (stops.length > limit) throw new Error(`No way out after ${stops.map(({ name }) => name).join(', ')}`);
  }
}

/** Runs in the page. Null when nothing of it has the focus. */
function lookAtFocus(): Stop | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  const all = [...document.querySelectorAll<HTMLElement>('a[href], summary, button, input, select, textarea, iframe')];
  const reachable = all.filter((element) => element.tabIndex >= 0 && element.checkVisibility());
  const faults: string[] = [];

  /** Any colour as red, green, blue from 0 to 1, and how opaque it is. */
  const read = (colour: string) => {
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
  };
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = read(colour).map((c) =>
      c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): string => {
    if (!element) return 'Canvas';
    const { backgroundColor } = getComputedStyle(element);
    return read(backgroundColor)[3] === 1 ? backgroundColor : behind(element.parentElement);
  };

  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
  const [lighter = 0, darker = 0] = [luminance(outlineColor), luminance(behind(focused.parentElement))].sort(
    (a, b) => b - a,
  );
  const contrast = (lighter + 0.05) / (darker + 0.05);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('shows no focus');
  else if (contrast < 3) faults.push(`shows its focus with a contrast of ${contrast.toFixed(2)}`);

  const box = focused.getBoundingClientRect();
  const inside =
    box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.bottom <= Math.max(innerHeight, box.height);
  if (!inside) faults.push(`is out of view at ${Math.round(box.left)}, ${Math.round(box.top)}`);
  const seen = [...focused.getClientRects()].some(({ left, right, top, bottom }) => {
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return above !== null && focused.contains(above);
  });
  if (inside && !seen) faults.push('lies under something else');

  const place = reachable.indexOf(focused);
  const before = reachable[place - 1]?.getBoundingClientRect();
  if (before && box.bottom <= before.top && box.left < before.right) faults.push('lies above what comes before it');
  const sameLine =
    before && box.top < (before.top + before.bottom) / 2 && box.bottom > (before.top + before.bottom) / 2;
  if (sameLine && box.right <= before.left) faults.push('lies to the left of what comes before it');
  return { place, name: focused.innerText.trim(), faults };
}
