import { Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import type { Answer } from './answer';
import { useText } from './text';

interface VisitorsQuestionProps {
  question: string;
  /** What the choice of the page above says; null where there is none. */
  above: string | null;
  /** What becomes of visitors that are sent elsewhere. */
  hint: string;
  answer: Answer;
  onAnswer: (answer: Answer) => void;
}

/** The question where the visitors of pages go that leave. */
export function VisitorsQuestion({ question, above, hint, answer, onAnswer }: VisitorsQuestionProps) {
  const { text } = useText();
  const choose = (place: string) => onAnswer({ ...answer, place: place as Answer['place'] });
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography id="takedown-visitors" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
        {question}
      </Typography>
      <Radio.Group aria-labelledby="takedown-visitors" value={answer.place} onValueChange={choose}>
        {above !== null && <Radio.Item value="above">{above}</Radio.Item>}
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
          {hint}
        </Typography>
      )}
    </Flex>
  );
}
