/** Elements, in React's own serialisation: attribute values hold neither `<` nor `>`. */
const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const SCRIPT_LINK =
  /<link\b(?=[^>]*\brel="(?:modulepreload|preload)")(?=[^>]*(?:\bas="script"|\brel="modulepreload"))[^>]*\/?>/g;
/** React's marks for hydration: boundaries and texts side by side. */
const MARKS = /<!--(?:\/?[$&]| )-->/g;
/** Where Next streams late metadata to, empty once it is there. */
const EMPTY_HIDDEN = /<div hidden=""><\/div>/g;
const PRECEDENCE = / data-precedence="[^"]*"/g;

/** What a page holds that is not complete without script: a boundary that waits or has failed, or Next's error shell. */
const INCOMPLETE = /<!--\$(?:\?|!|~)-->|<html id="__next_error__"|<template id="[BP]:/;

/**
 * Takes Next's client runtime out of a page: a public page is complete without script, and sends none.
 * Data for search engines (JSON-LD) stays.
 * @param html a whole page as Next rendered it
 * @throws Error when the page is cut off, failed, or needs script to become whole
 */
export function finishHtml(html: string): string {
  if (INCOMPLETE.test(html) || !html.trimEnd().endsWith('</html>')) throw new Error('The page is not complete.');
  return html
    .replace(SCRIPT, (element, attributes: string) => (isData(attributes) ? element : ''))
    .replace(SCRIPT_LINK, '')
    .replace(MARKS, '')
    .replace(EMPTY_HIDDEN, '')
    .replace(PRECEDENCE, '');
}

function isData(attributes: string): boolean {
  return attributes.includes('type="application/ld+json"');
}
