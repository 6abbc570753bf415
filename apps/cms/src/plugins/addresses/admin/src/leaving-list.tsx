import { Box, Flex, Typography } from '@strapi/design-system';
import { type Leaving, MAX_TOLD } from '../../shared/endpoints';
import { useText } from './text';

interface LeavingListProps {
  leaving: Leaving[];
  /** Whether each goes to the page above it: then that one is shown too. */
  isToAbove: boolean;
}

/** The addresses that leave, the first of many. */
export function LeavingList({ leaving, isToAbove }: LeavingListProps) {
  const { text } = useText();
  const rest = leaving.length - MAX_TOLD;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography>{text('leave', { count: leaving.length })}</Typography>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {leaving.slice(0, MAX_TOLD).map(({ address, above }) => (
          <li key={address}>
            <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
              {isToAbove && above !== null ? text('move', { from: address, to: above }) : address}
            </Typography>
          </li>
        ))}
      </Box>
      {rest > 0 && <Typography variant="pi">{text('andMore', { count: rest })}</Typography>}
    </Flex>
  );
}
