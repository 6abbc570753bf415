import { Button, Modal } from '@strapi/design-system';
import { useText } from './text';

interface TakedownFooterProps {
  /** What the button says that does it. */
  label: string;
  isReady: boolean;
  isLoading: boolean;
  onTakeDown: () => Promise<void>;
  onClose: () => void;
}

/** The buttons below the question: back, or do it. */
export function TakedownFooter({ label, isReady, isLoading, onTakeDown, onClose }: TakedownFooterProps) {
  const { text } = useText();
  return (
    <Modal.Footer>
      <Button variant="tertiary" onClick={onClose}>
        {text('cancel')}
      </Button>
      <Button variant="danger" disabled={!isReady} loading={isLoading} onClick={() => void onTakeDown()}>
        {label}
      </Button>
    </Modal.Footer>
  );
}
