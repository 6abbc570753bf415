import { Box, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import type { RecentPublication } from '../../shared/endpoints';
import { StateText } from './state-text';
import { isTextKey, useText } from './text';
import { usePolled } from './use-polled';

/** What was published last and whether it is live, for the admin's home. */
export function RecentWidget() {
  const { text } = useText();
  const { statuses, hasFailed } = usePolled<RecentPublication>('/publication/recent', '');
  if (hasFailed) return <Widget.Error>{text('unknown')}</Widget.Error>;
  if (!statuses) return <Widget.Loading>{text('loading')}</Widget.Loading>;
  if (statuses.length === 0) return <Widget.NoData>{text('nothing')}</Widget.NoData>;
  return (
    <Box aria-live="polite">
      <Table colCount={4} rowCount={statuses.length}>
        <Tbody>
          {statuses.map((publication) => (
            <PublicationRow key={`${publication.documentId} ${publication.locale}`} publication={publication} />
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}

function PublicationRow({ publication }: { publication: RecentPublication }) {
  const { text, language } = useText();
  return (
    <Tr>
      <Td>
        <Link tag={RouterLink} to={editAddress(publication)}>
          {publication.title}
        </Link>
      </Td>
      <Td>
        <Typography textColor="neutral600">{isTextKey(publication.uid) && text(publication.uid)}</Typography>
      </Td>
      <Td>
        <Typography textColor="neutral600">{language(publication.locale)}</Typography>
      </Td>
      <Td>
        <StateText status={publication} />
      </Td>
    </Tr>
  );
}

/** Where the admin edits it. */
function editAddress({ uid, documentId, locale }: RecentPublication): string {
  const place = uid === 'api::site.site' ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${place}?plugins[i18n][locale]=${locale}`;
}
