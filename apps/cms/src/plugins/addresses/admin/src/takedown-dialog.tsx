import { Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { unstable_useDocumentActions as useDocumentActions } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { isAboveKnown, useAnswer, visitorsOf, type Way } from './answer';
import { PAGE } from './page-model';
import { TakedownFooter } from './takedown-footer';
import { useText } from './text';
import { useLeaving } from './use-leaving';
import { VisitorsQuestion } from './visitors-question';

interface TakedownDialogProps {
  way: Way;
  /** `locale` is a language, or `*` for all. */
  page: { documentId: string; collectionType: string; locale: string };
  /** Whether it has changes that are not published. */
  isModified: boolean;
  /** What the button says that does it. */
  label: string;
  onClose: () => void;
}

/** Asks where the visitors of a page shall go before it is taken down, and takes it down. */
export function TakedownDialog({ way, page, isModified, label, onClose }: TakedownDialogProps) {
  const { text, list } = useText();
  const { leaving, hasFailed } = useLeaving([page.documentId], page.locale);
  const { answer, setAnswer, isComplete } = useAnswer(leaving);
  const [keepsDraft, setKeepsDraft] = useState(true);
  const takeDown = useTakedown(way, page, onClose);
  const above = [...new Set(leaving?.map((page) => page.above ?? ''))];
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {hasFailed && <Typography textColor="danger600">{text('leavingUnknown')}</Typography>}
          {!leaving && !hasFailed && <Typography>{text('loading')}</Typography>}
          {leaving?.length === 0 && <Typography>{text('noVisitors')}</Typography>}
          {leaving && leaving.length > 0 && (
            <VisitorsQuestion
              question={text('question', { addresses: list(leaving.map(({ address }) => address)) })}
              above={isAboveKnown(leaving) ? text('above', { addresses: list(above) }) : null}
              hint={text(way === 'delete' ? 'deleteHint' : 'unpublishHint')}
              answer={answer}
              onAnswer={setAnswer}
            />
          )}
          {way === 'unpublish' && isModified && <DraftQuestion keeps={keepsDraft} onAnswer={setKeepsDraft} />}
        </Flex>
      </Modal.Body>
      <TakedownFooter
        label={label}
        isReady={isComplete}
        isLoading={takeDown.isLoading}
        onTakeDown={() => takeDown.run(visitorsOf(answer, leaving), keepsDraft)}
        onClose={onClose}
      />
    </>
  );
}

/** Strapi's own requests, so that its lists and forms notice, with the answer as a parameter. */
function useTakedown(way: Way, { documentId, collectionType, locale }: TakedownDialogProps['page'], done: () => void) {
  const actions = useDocumentActions();
  const navigate = useNavigate();
  const run = async (visitors: Record<string, string>, keepsDraft: boolean) => {
    const request = { collectionType, model: PAGE, documentId, params: { locale, ...visitors } };
    const result = await (way === 'delete' ? actions.delete(request) : actions.unpublish(request, !keepsDraft));
    // Strapi has told what was refused; the dialog stays, for another answer.
    if ('error' in result) return;
    done();
    if (way === 'delete') navigate({ pathname: `../${collectionType}/${PAGE}` }, { replace: true });
  };
  return { run, isLoading: actions.isLoading };
}

function DraftQuestion({ keeps, onAnswer }: { keeps: boolean; onAnswer: (keeps: boolean) => void }) {
  const { text } = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography id="takedown-draft" fontWeight="bold">
        {text('draft')}
      </Typography>
      <Radio.Group
        aria-labelledby="takedown-draft"
        value={keeps ? 'keep' : 'replace'}
        onValueChange={(value) => onAnswer(value === 'keep')}
      >
        <Radio.Item value="keep">{text('keepDraft')}</Radio.Item>
        <Radio.Item value="replace">{text('replaceDraft')}</Radio.Item>
      </Radio.Group>
    </Flex>
  );
}
