import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: { secret: env('ADMIN_JWT_SECRET', 'development-only-secret') },
  apiToken: { salt: env('API_TOKEN_SALT', 'development-only-salt') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', 'development-only-salt') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', 'development-only-key-of-32-bytes') },
  flags: { nps: false, promoteEE: false },
});
