import type { Core } from '@strapi/strapi';
import type { SernConfig } from '../../config/sern';
import { READ_ACTIONS } from '../access/readable-types';
import { onceEver } from './once';

const NAME = 'Web app (read only)';

/** Everything that the token may do; what is added here reaches existing tokens at the next boot. */
const ACTIONS = [
  ...READ_ACTIONS,
  'plugin::publication.log.find',
  'plugin::publication.snapshot.find',
  'plugin::publication.ack.create',
];

/**
 * Makes the token of `WEB_TOKEN` valid for reading what the public site shows, and every earlier one invalid.
 * Written through the query engine, because the service would invent a token of its own.
 */
export async function provisionWebToken(strapi: Core.Strapi): Promise<void> {
  const { webToken } = strapi.config.get<SernConfig>('sern');
  if (!webToken) return;
  const accessKey: string = strapi.service('admin::api-token').hash(webToken);
  const tokens = strapi.db.query('admin::api-token');
  const description = 'Provisioned at boot from WEB_TOKEN. Change it there.';
  // Strapi gives a new database a token that reads and one that writes everything. Nobody asked for them.
  await onceEver(strapi, 'default-tokens', async () => {
    await tokens.deleteMany({ where: { name: { $in: ['Read Only', 'Full Access'] } } });
  });
  await strapi.db.transaction(async () => {
    await tokens.deleteMany({ where: { name: NAME, accessKey: { $ne: accessKey } } });
    const token =
      (await tokens.findOne({ where: { name: NAME } })) ??
      (await tokens.create({ data: { name: NAME, description, type: 'custom', accessKey } }));
    await grant(strapi, token.id);
  });
}

/** Gives a token those of `ACTIONS` that it does not have yet. */
async function grant(strapi: Core.Strapi, token: number): Promise<void> {
  const permissions = strapi.db.query('admin::api-token-permission');
  const granted: { action: string }[] = await permissions.findMany({ where: { token: { id: token } } });
  const missing = ACTIONS.filter((action) => !granted.some((permission) => permission.action === action));
  for (const action of missing) await permissions.create({ data: { action, token } });
}
