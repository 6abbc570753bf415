import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import type { LanguageStatus } from '../../shared/endpoints';
import { StateText } from './state-text';
import { useText } from './text';

interface LanguageRowProps {
  uid: string;
  documentId: string;
  status: LanguageStatus;
  onRetried: () => void;
}

/** Where a document stands in one language, the way to its page, and another try where it fails. */
export function LanguageRow({ uid, documentId, status, onRetried }: LanguageRowProps) {
  const { text, language } = useText();
  const { toggleNotification } = useNotification();
  const { locale, state, url } = status;
  const named = (label: string) => `${label} (${language(locale)})`;
  const retry = () =>
    getFetchClient()
      .post('/publication/retry', { uid, documentId, locale })
      .then(onRetried, () => toggleNotification({ type: 'danger', message: text('retryFailed') }));
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="omega" fontWeight="bold">
        {language(locale)}
      </Typography>
      <StateText status={status} />
      {url && (
        <Link href={url} isExternal aria-label={named(text('open'))}>
          {text('open')}
        </Link>
      )}
      {state === 'failing' && (
        <Button variant="secondary" size="S" onClick={() => void retry()} aria-label={named(text('retry'))}>
          {text('retry')}
        </Button>
      )}
    </Flex>
  );
}
