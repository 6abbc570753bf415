import type { Core } from '@strapi/strapi';
import type { SernConfig } from '../../config/sern';

const NAME = 'Web app (read only)';
const READS = ['page.page', 'value.value', 'site.site'].flatMap((type) => [`api::${type}.find`, `api::${type}.findOne`]);

/**
 * Makes the token of `WEB_TOKEN` valid for reading what the public site shows, and every earlier one invalid.
 * Written through the query engine, because the service would invent a token of its own.
 */
export async function provisionWebToken(strapi: Core.Strapi): Promise<void> {
  const { webToken } = strapi.config.get<SernConfig>('sern');
  if (!webToken) return;
  const accessKey: string = strapi.service('admin::api-token').hash(webToken);
  const tokens = strapi.db.query('admin::api-token');
  if (await tokens.findOne({ where: { name: NAME, accessKey } })) return;
  await tokens.deleteMany({ where: { name: NAME } });
  const description = 'Provisioned at boot from WEB_TOKEN. Change it there.';
  const token = await tokens.create({ data: { name: NAME, description, type: 'custom', accessKey } });
  const permissions = strapi.db.query('admin::api-token-permission');
  for (const action of READS) await permissions.create({ data: { action, token: token.id } });
}
