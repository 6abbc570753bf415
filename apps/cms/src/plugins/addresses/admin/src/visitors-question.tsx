import { Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import type { Leaving } from '../../shared/endpoints';
import { useText } from './text';

/** Where visitors go: `address` is what was written for `other`. */
export interface Answer {
  place: 'above' | 'other' | 'nowhere';
  address: string;
}

interface VisitorsQuestionProps {
  way: 'unpublish' | 'delete';
  leaving: Leaving[];
  answer: Answer;
  onAnswer: (answer: Answer) => void;
}

/** The question where the visitors of a page go that leaves. */
export function VisitorsQuestion({ way, leaving, answer, onAnswer }: VisitorsQuestionProps) {
  const { text, list } = useText();
  const above = leaving.flatMap((page) => page.above ?? []);
  const isAboveKnown = above.length === leaving.length;
  const choose = (place: string) => onAnswer({ ...answer, place: place as Answer['place'] });
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography id="takedown-visitors" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
        {text('question', { addresses: list(leaving.map(({ address }) => address)) })}
      </Typography>
      <Radio.Group aria-labelledby="takedown-visitors" value={answer.place} onValueChange={choose}>
        {isAboveKnown && (
          <Radio.Item value="above">{text('above', { addresses: list([...new Set(above)]) })}</Radio.Item>
        )}
        <Radio.Item value="other">{text('other')}</Radio.Item>
        <Radio.Item value="nowhere">{text('nowhere')}</Radio.Item>
      </Radio.Group>
      {answer.place === 'other' && (
        <Field.Root hint={text('otherHint')} required>
          <Field.Label>{text('otherLabel')}</Field.Label>
          <TextInput
            value={answer.address}
            onChange={({ target }: { target: { value: string } }) =>
              onAnswer({ place: 'other', address: target.value })
            }
          />
          <Field.Hint />
        </Field.Root>
      )}
      {answer.place !== 'nowhere' && (
        <Typography variant="pi" textColor="neutral600">
          {text(way === 'delete' ? 'deleteHint' : 'unpublishHint')}
        </Typography>
      )}
    </Flex>
  );
}
