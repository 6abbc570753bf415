import { useState } from 'react';
import { ABOVE, type Leaving, VISITORS } from '../../shared/endpoints';

/** What is done to pages. */
export type Way = 'unpublish' | 'delete';

/** Where visitors go: `address` is what was written for `other`. */
export interface Answer {
  place: 'above' | 'other' | 'nowhere';
  address: string;
}

/** Whether each of the pages that leave has one above it that stays. */
export const isAboveKnown = (leaving: Leaving[]) => leaving.every(({ above }) => above !== null);

/** The answer so far: to the page above, where there is one, until staff choose. */
export function useAnswer(leaving: Leaving[] | null) {
  const [chosen, setAnswer] = useState<Answer | null>(null);
  const place = leaving && isAboveKnown(leaving) ? 'above' : 'nowhere';
  const answer: Answer = chosen ?? { place, address: '' };
  const isComplete = leaving !== null && (answer.place !== 'other' || answer.address.trim() !== '');
  return { answer, setAnswer, isComplete };
}

/** The parameter with which the answer travels; none for nowhere, and where no visitor misses anything. */
export function visitorsOf({ place, address }: Answer, leaving: Leaving[] | null): Record<string, string> {
  if (place === 'nowhere' || !leaving?.length) return {};
  return { [VISITORS]: place === 'above' ? ABOVE : address };
}
