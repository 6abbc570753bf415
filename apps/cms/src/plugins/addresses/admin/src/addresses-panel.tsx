import { Flex, Link, Typography } from '@strapi/design-system';
import { useForm, useQueryParams } from '@strapi/strapi/admin';
import type { LookAhead, PageForm } from '../../shared/endpoints';
import { MoveList } from './move-list';
import { PAGE } from './page-model';
import { useText } from './text';
import { useLookAhead } from './use-look-ahead';

/** What the Content Manager tells a side panel; `document` is missing while one is made or copied, empty in a new language. */
interface PanelProps {
  model: string;
  documentId?: string;
  activeTab?: string | null;
  document?: { updatedAt?: string; status?: string };
}

/** The side panel "Addresses" of a page: where it is, and what would move. */
export function AddressesPanel({ model, documentId, activeTab, document }: PanelProps) {
  const { text } = useText();
  if (model !== PAGE) return null;
  const { updatedAt = '', status = '' } = document ?? {};
  const isDraft = activeTab !== 'published';
  return {
    title: text('title'),
    content: <Addresses documentId={document && documentId} isDraft={isDraft} version={updatedAt + status} />,
  };
}

interface AddressesProps {
  documentId: string | undefined;
  /** False for the tab that shows what is published, whose form nobody can save. */
  isDraft: boolean;
  /** Changes with every save and publication. */
  version: string;
}

function Addresses({ documentId, isDraft, version }: AddressesProps) {
  const { text } = useText();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale;
  const form = usePageForm();
  const question = locale && form.title ? { documentId, locale, data: isDraft ? form : {} } : null;
  const { outlook, hasFailed } = useLookAhead(question, version);
  if (question === null) return <Typography textColor="neutral600">{text('notPublished')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" aria-live="polite">
      {hasFailed && <Typography textColor="danger600">{text('unknown')}</Typography>}
      {!outlook && !hasFailed && <Typography textColor="neutral600">{text('loading')}</Typography>}
      {outlook && <Outcome outlook={outlook} />}
    </Flex>
  );
}

/** The fields that make an address, as a save would send them. */
function usePageForm(): PageForm {
  const values = useForm('AddressesPanel', ({ values }) => values) as PageForm;
  const { title = '', slug = null, parent } = values;
  return { title, slug, ...(parent && { parent: withoutDetails(parent) }) };
}

interface RelationField {
  connect?: { documentId?: string }[];
  disconnect?: { documentId?: string }[];
}

function withoutDetails({ connect = [], disconnect = [] }: RelationField): object {
  const idOnly = ({ documentId }: { documentId?: string }) => ({ documentId });
  return { connect: connect.map(idOnly), disconnect: disconnect.map(idOnly) };
}

function Outcome({ outlook }: { outlook: LookAhead['response'] }) {
  const { text } = useText();
  const { now, url, next, refusal } = outlook;
  return (
    <>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography fontWeight="bold">{text('now')}</Typography>
        {now && url ? (
          <Link href={url} isExternal style={{ overflowWrap: 'anywhere' }}>
            {now}
          </Link>
        ) : (
          <Typography textColor="neutral600">{text('notPublished')}</Typography>
        )}
      </Flex>
      {next && next !== now && (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography fontWeight="bold">{text('next')}</Typography>
          <Typography style={{ overflowWrap: 'anywhere' }}>{next}</Typography>
        </Flex>
      )}
      <MoveList moves={outlook.moves} total={outlook.total} />
      {refusal && (
        <Typography textColor="danger600">
          {text(refusal.on === 'save' ? 'refusedSave' : 'refusedPublish', { message: refusal.message })}
        </Typography>
      )}
    </>
  );
}
