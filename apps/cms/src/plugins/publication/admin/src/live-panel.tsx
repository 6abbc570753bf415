import { Flex, Typography } from '@strapi/design-system';
import type { LanguageStatus } from '../../shared/endpoints';
import { LanguageRow } from './language-row';
import { useText } from './text';
import { usePolled } from './use-polled';

/** What the Content Manager tells a side panel; `document` is missing while one is made. */
interface PanelProps {
  model: string;
  document?: { documentId?: string; updatedAt?: string; status?: string };
}

const MODELS = ['api::page.page', 'api::value.value', 'api::site.site'];

/** The side panel "Is it live?" of everything that reaches the public in languages. */
export function LivePanel({ model, document }: PanelProps) {
  const { text } = useText();
  const { documentId, updatedAt = '', status = '' } = document ?? {};
  if (!MODELS.includes(model) || !documentId) return null;
  const content = <LiveStatus key={documentId} uid={model} documentId={documentId} version={updatedAt + status} />;
  return { title: text('title'), content };
}

interface LiveStatusProps {
  uid: string;
  documentId: string;
  /** Changes with every save and publication. */
  version: string;
}

function LiveStatus({ uid, documentId, version }: LiveStatusProps) {
  const { text } = useText();
  const question = new URLSearchParams({ uid, documentId }).toString();
  const { statuses, hasFailed, reload } = usePolled<LanguageStatus>(`/publication/status?${question}`, version);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" aria-live="polite">
      {hasFailed && <Typography textColor="danger600">{text('unknown')}</Typography>}
      {!statuses && !hasFailed && <Typography textColor="neutral600">{text('loading')}</Typography>}
      {statuses?.map((status) => (
        <LanguageRow key={status.locale} uid={uid} documentId={documentId} status={status} onRetried={reload} />
      ))}
    </Flex>
  );
}
