import type { Core } from '@strapi/strapi';
import { previewLink, type PreviewRequest } from '../src/preview/preview-link';

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const siteOrigin = new URL(env('SITE_URL') || 'http://localhost:3000').origin;
  return {
    auth: { secret: env('ADMIN_JWT_SECRET', 'development-only-secret') },
    apiToken: { salt: env('API_TOKEN_SALT', 'development-only-salt') },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', 'development-only-salt') } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY', 'development-only-key-of-32-bytes') },
    flags: { nps: false, promoteEE: false },
    preview: {
      enabled: true,
      config: {
        // The admin shows the site in a frame, and no other address.
        allowedOrigins: [siteOrigin],
        handler: (uid: string, request: PreviewRequest) => previewLink(strapi, uid, request),
      },
    },
  };
};
