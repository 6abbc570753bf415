import { Flex, Modal, Typography } from '@strapi/design-system';
import { unstable_useDocumentActions as useDocumentActions, useTable } from '@strapi/strapi/admin';
import type { Leaving } from '../../shared/endpoints';
import { type Answer, isAboveKnown, useAnswer, visitorsOf, type Way } from './answer';
import { LeavingList } from './leaving-list';
import { PAGE } from './page-model';
import { TakedownFooter } from './takedown-footer';
import { useText } from './text';
import { useFocusBack } from './use-focus-back';
import { useLeaving } from './use-leaving';
import { VisitorsQuestion } from './visitors-question';

interface ManyTakedownDialogProps {
  way: Way;
  documentIds: string[];
  /** The language of the list: the others stay. */
  locale: string;
  /** What the button says that does it. */
  label: string;
  onClose: () => void;
}

/** Asks where the visitors of all the pages shall go that are selected in the list, and takes them down together. */
export function ManyTakedownDialog({ way, documentIds, locale, label, onClose }: ManyTakedownDialogProps) {
  const { text, language } = useText();
  const { leaving, hasFailed } = useLeaving(documentIds, locale);
  const { answer, setAnswer, isComplete } = useAnswer(leaving);
  const takeDown = useManyTakedown(way, documentIds, onClose);
  useFocusBack();
  // Strapi passes over what is not published when it unpublishes.
  const count = way === 'delete' ? documentIds.length : leaving?.length;
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5} aria-live="polite">
          {hasFailed && <Typography textColor="danger600">{text('leavingUnknown')}</Typography>}
          {!leaving && !hasFailed && <Typography>{text('loading')}</Typography>}
          {leaving && count !== undefined && count > 0 && (
            <Typography>
              {text(way === 'delete' ? 'deleteMany' : 'unpublishMany', { count, language: language(locale) })}
            </Typography>
          )}
          {leaving && <Visitors way={way} leaving={leaving} answer={answer} onAnswer={setAnswer} />}
        </Flex>
      </Modal.Body>
      <TakedownFooter
        label={label}
        isReady={isComplete}
        isLoading={takeDown.isLoading}
        onTakeDown={() => takeDown.run({ locale, ...visitorsOf(answer, leaving) })}
        onClose={onClose}
      />
    </>
  );
}

interface VisitorsProps {
  way: Way;
  leaving: Leaving[];
  answer: Answer;
  onAnswer: (answer: Answer) => void;
}

/** Which addresses leave, and the question. */
function Visitors({ way, leaving, answer, onAnswer }: VisitorsProps) {
  const { text } = useText();
  if (leaving.length === 0) return <Typography>{text('noVisitorsMany')}</Typography>;
  return (
    <>
      <LeavingList leaving={leaving} isToAbove={answer.place === 'above'} />
      <VisitorsQuestion
        question={text('questionMany')}
        above={isAboveKnown(leaving) ? text('aboveMany') : null}
        hint={text(way === 'delete' ? 'deleteHint' : 'unpublishHintMany')}
        answer={answer}
        onAnswer={onAnswer}
      />
    </>
  );
}

/** Strapi's own bulk requests, so that its list notices, with the answer as a parameter. */
function useManyTakedown(way: Way, documentIds: string[], done: () => void) {
  const actions = useDocumentActions();
  const selectRows = useTable('ManyTakedownDialog', ({ selectRow }) => selectRow);
  const run = async (params: Record<string, string>) => {
    const request = { model: PAGE, documentIds, params };
    const result = await (way === 'delete' ? actions.deleteMany(request) : actions.unpublishMany(request));
    // Strapi has told what was refused; the dialog stays, for another answer.
    if ('error' in result) return;
    done();
    selectRows([]);
  };
  return { run, isLoading: actions.isLoading };
}
