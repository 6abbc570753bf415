import { Button, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { unstable_useDocumentActions as useDocumentActions } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ABOVE, VISITORS } from '../../shared/endpoints';
import { PAGE } from './page-model';
import { useText } from './text';
import { useLeaving } from './use-leaving';
import { type Answer, VisitorsQuestion } from './visitors-question';

/** What is done to the page. */
export type Way = 'unpublish' | 'delete';

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
  const { text } = useText();
  const { leaving, hasFailed } = useLeaving(page);
  const [chosen, setChosen] = useState<Answer | null>(null);
  const [keepsDraft, setKeepsDraft] = useState(true);
  const isAboveKnown = leaving?.every(({ above }) => above !== null) ?? false;
  const answer: Answer = chosen ?? { place: isAboveKnown ? 'above' : 'nowhere', address: '' };
  const takeDown = useTakedown(way, page, onClose);
  const isIncomplete = answer.place === 'other' && answer.address.trim() === '';
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {hasFailed && <Typography textColor="danger600">{text('unknown')}</Typography>}
          {!leaving && !hasFailed && <Typography>{text('loading')}</Typography>}
          {leaving?.length === 0 && <Typography>{text('noVisitors')}</Typography>}
          {leaving && leaving.length > 0 && (
            <VisitorsQuestion way={way} leaving={leaving} answer={answer} onAnswer={setChosen} />
          )}
          {way === 'unpublish' && isModified && <DraftQuestion keeps={keepsDraft} onAnswer={setKeepsDraft} />}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {text('cancel')}
        </Button>
        <Button
          variant="danger"
          disabled={!leaving || isIncomplete}
          loading={takeDown.isLoading}
          onClick={() => void takeDown.run(leaving?.length ? answer : null, keepsDraft)}
        >
          {label}
        </Button>
      </Modal.Footer>
    </>
  );
}

/** Strapi's own requests, so that its lists and forms notice, with the answer as a parameter. */
function useTakedown(way: Way, { documentId, collectionType, locale }: TakedownDialogProps['page'], done: () => void) {
  const actions = useDocumentActions();
  const navigate = useNavigate();
  const run = async (answer: Answer | null, keepsDraft: boolean) => {
    const params = { locale, ...(answer && visitorsOf(answer)) };
    const request = { collectionType, model: PAGE, documentId, params };
    const result = await (way === 'delete' ? actions.delete(request) : actions.unpublish(request, !keepsDraft));
    // Strapi has told what was refused; the dialog stays, for another answer.
    if ('error' in result) return;
    done();
    if (way === 'delete') navigate({ pathname: `../${collectionType}/${PAGE}` }, { replace: true });
  };
  return { run, isLoading: actions.isLoading };
}

function visitorsOf({ place, address }: Answer): Record<string, string> {
  if (place === 'nowhere') return {};
  return { [VISITORS]: place === 'above' ? ABOVE : address };
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
