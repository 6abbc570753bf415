/**
 * What `aria-current` says of a menu's link: `page` where it leads to the page that is shown, `true` where that page
 * lies below it. Every page lies below the start page, which therefore is current only itself.
 */
export function currentLink(href: string, shownHref: string, homeHref: string): 'page' | 'true' | undefined {
  if (href === shownHref) return 'page';
  return href !== homeHref && shownHref.startsWith(`${href}/`) ? 'true' : undefined;
}
