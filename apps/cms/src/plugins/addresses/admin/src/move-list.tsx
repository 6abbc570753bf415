import { Box, Flex, Typography } from '@strapi/design-system';
import type { LookAhead } from '../../shared/endpoints';
import { useText } from './text';

/** The addresses that move, each with its new one; nothing when none does. */
export function MoveList({ moves, total }: Pick<LookAhead['response'], 'moves' | 'total'>) {
  const { text } = useText();
  if (total === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="bold" textColor="warning700">
        {text('moves', { count: total })}
      </Typography>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {moves.map(({ from, to }) => (
          <li key={from}>
            <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
              {text('move', { from, to })}
            </Typography>
          </li>
        ))}
      </Box>
      {total > moves.length && <Typography variant="pi">{text('andMore', { count: total - moves.length })}</Typography>}
      <Typography variant="pi" textColor="neutral600">
        {text('kept')}
      </Typography>
    </Flex>
  );
}
