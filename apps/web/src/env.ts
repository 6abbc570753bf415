const siteUrl = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/$/, '');

/**
 * The settings of the web app, read from the environment here and nowhere else. `.env.example` documents them.
 * Only names and defaults: `npm start` and the container set the values.
 */
export const env = {
  /** Where the CMS answers, without a trailing slash. */
  cmsUrl: (process.env.CMS_URL ?? 'http://127.0.0.1:1337').replace(/\/$/, ''),
  /** The read-only token that the CMS provisions from the same variable. */
  webToken: process.env.WEB_TOKEN ?? '',
  /** The public origin, for canonical and hreflang addresses. */
  siteUrl,
  /** Where to report a vulnerability; without a setting, the mailbox that RFC 2142 has for it at the domain. */
  securityContact: process.env.SECURITY_CONTACT || `mailto:security@${new URL(siteUrl).hostname.replace(/^www\./, '')}`,
  webHost: process.env.WEB_HOST ?? '127.0.0.1',
  webPort: Number(process.env.WEB_PORT ?? 3000),
  /** Where the server keeps the last good pages and addresses; relative to apps/web. */
  dataDir: process.env.WEB_DATA_DIR ?? '.data',
  /** During `next build`, which sets this itself. */
  building: process.env.NEXT_PHASE === 'phase-production-build',
  production: process.env.NODE_ENV === 'production',
} as const;
