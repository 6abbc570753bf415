import path from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  // Nothing announced is missed by the publication log; what was changed behind its back is seen within the hour.
  // Content never expires: when the CMS is away, the last good page stays.
  cacheLife: { content: { stale: 300, revalidate: 3600, expire: 60 * 60 * 24 * 365 * 100 } },
  compress: false, // the server compresses after it has finished the page
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true }, // `npm test` checks the types; a start need not do it again
  images: { unoptimized: true },
  turbopack: { root: path.resolve(require.resolve('next/package.json'), '../../..') }, // the workspace, where node_modules is
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
