import type { Core } from '@strapi/strapi';
import { refusal } from '../messages/refusal';
import { PAGE, type PageRow } from './page-rows';

/** The part of the Content Manager's permission checker that is asked here. */
interface PermissionChecker {
  can: Record<'update' | 'publish', (entity: { locale: string }) => boolean>;
}

/**
 * Refuses a move by someone who may not write every language version that it takes along. What no administrator
 * asked for (the seed, a script) is allowed.
 */
export function refuseForbiddenMove(strapi: Core.Strapi, taken: PageRow[], action: 'update' | 'publish'): void {
  const userAbility: unknown = strapi.requestContext.get()?.state.userAbility;
  if (!userAbility) return;
  const checkers = strapi.plugin('content-manager').service('permission-checker');
  const { can }: PermissionChecker = checkers.create({ userAbility, model: PAGE });
  const languages = taken.map(({ locale }) => locale).filter((locale) => !can[action]({ locale }));
  if (languages.length > 0) throw refusal(strapi, 'moveForbidden', 'parent', { languages });
}
