import type { Core } from '@strapi/strapi';
import { LABELS, type Labels } from '../labels/labels';
import { type Layout, LAYOUTS } from '../labels/layouts';
import { onceEver } from './once';

/** What the Content Manager stores about the form and the list of a type or component. */
interface Configuration {
  settings: { mainField: string; defaultSortBy: string };
  metadatas: Record<string, { edit: FieldInForm; list: { label?: string } }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}
interface FieldInForm {
  label?: string;
  description?: string;
  editable?: boolean;
}
interface ConfigurationService {
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
}

/** Gives a new database its forms: labels, help, order of fields. From then on they are the administrators'. */
export async function provisionForms(strapi: Core.Strapi): Promise<void> {
  await onceEver(strapi, 'forms', async () => {
    for (const [uid, labels] of Object.entries(LABELS.en)) {
      const kind = uid.startsWith('api::') ? 'content-types' : 'components';
      const service: ConfigurationService = strapi.plugin('content-manager').service(kind);
      const configuration = await service.findConfiguration({ uid });
      await service.updateConfiguration({ uid }, arrange(label(configuration, labels), LAYOUTS[uid]));
    }
  });
}

function label(configuration: Configuration, { fields }: Labels): Configuration {
  const metadatas = { ...configuration.metadatas };
  for (const [name, { label: text, help }] of Object.entries(fields)) {
    const { edit, list } = metadatas[name] ?? { edit: {}, list: {} };
    metadatas[name] = { edit: { ...edit, label: text, description: help }, list: { ...list, label: text } };
  }
  return { ...configuration, metadatas };
}

function arrange(configuration: Configuration, layout?: Layout): Configuration {
  if (!layout) return configuration;
  const metadatas = { ...configuration.metadatas };
  for (const name of layout.readOnly ?? []) {
    const field = metadatas[name];
    if (field) metadatas[name] = { ...field, edit: { ...field.edit, editable: false } };
  }
  const edit = layout.edit.map((row) => row.map(([name, size]) => ({ name, size })));
  return {
    settings: { ...configuration.settings, mainField: layout.mainField, defaultSortBy: layout.sortBy },
    metadatas,
    layouts: { list: layout.list, edit },
  };
}
