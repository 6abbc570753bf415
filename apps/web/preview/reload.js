// @ts-check
// The only script of the site, and in previews only: shows a preview anew when what it shows has changed.
(() => {
  /** How often it asks whether something changed, in milliseconds. */
  const EVERY = 4000;
  const banner = document.querySelector('[data-admin]');

  // The site lets nobody put its public pages in a frame, so a link out of the preview opens beside it.
  for (const link of document.links) {
    const within = link.getAttribute('href')?.startsWith('#');
    if (!within && !link.target) link.target = '_blank';
  }
  if (!(banner instanceof HTMLElement)) return;

  // The admin says so after it has saved: https://docs.strapi.io/cms/features/preview
  addEventListener('message', ({ origin, data }) => {
    if (origin === banner.dataset.admin && data?.type === 'strapiUpdate') location.reload();
  });

  // Somebody else saves, or the same person in another window: then nobody says anything.
  /** @type {string | null} */
  let shown = null;
  const timer = setInterval(look, EVERY);
  document.addEventListener('visibilitychange', look);
  void look();

  async function look() {
    if (document.hidden) return;
    const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
    if (answer?.status === 403 || answer?.status === 404) return end();
    const tag = answer?.status === 200 ? answer.headers.get('etag') : null;
    if (tag !== null && shown !== null && tag !== shown) location.reload();
    shown = tag ?? shown;
  }

  function end() {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    banner?.querySelector('[role=status]')?.removeAttribute('hidden');
  }
})();
