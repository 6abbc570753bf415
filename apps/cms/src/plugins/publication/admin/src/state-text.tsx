import { Typography } from '@strapi/design-system';
import type { LanguageStatus } from '../../shared/endpoints';
import { useText } from './text';

const COLOURS = {
  never: 'neutral600',
  waiting: 'neutral800',
  live: 'success600',
  failing: 'danger600',
} as const satisfies Record<LanguageStatus['state'], string>;

/** The state of a publication in words; the colour only repeats them. */
export function StateText({ status }: { status: LanguageStatus }) {
  return (
    <Typography variant="omega" textColor={COLOURS[status.state]}>
      {useStateWords(status)}
    </Typography>
  );
}

function useStateWords({ state, liveSince, reason }: LanguageStatus): string {
  const { text, time } = useText();
  if (reason?.code === 'no-web-server') return text('noWebServer');
  if (reason) {
    const { addresses, kind } = reason;
    return text(addresses.length > 0 ? 'failingAt' : 'failing', {
      addresses: addresses.join(', '),
      reason: text(kind),
    });
  }
  if (state === 'live') return liveSince ? text('live', { time: time(liveSince) }) : text('liveLong');
  return text(state);
}
