import type { Core } from '@strapi/strapi';
import { jsonLines } from '../src/logging/json-lines';

/** For people in development, for programs in production. */
export default ({ env }: Core.Config.Shared.ConfigParams) =>
  env('NODE_ENV') === 'production' ? { level: 'http', format: jsonLines } : { level: 'http' };
