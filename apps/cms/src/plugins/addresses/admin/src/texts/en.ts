/** What staff read about the addresses of a page. */
export const en = {
  title: 'Addresses',
  now: 'Now',
  notPublished: 'Not published',
  next: 'Once published',
  moves: '{count, plural, one {One address moves} other {# addresses move}} when this is published:',
  move: '{from} → {to}',
  andMore: 'and {count} more',
  kept: 'The old addresses will lead to the new ones.',
  refusedSave: 'Saving will be refused. {message}',
  refusedPublish: 'Publishing will be refused. {message}',
  unknown: 'What would move cannot be told right now.',
  loading: 'Asking…',
  question: 'Where shall visitors of {addresses} go?',
  above: 'To the page above: {addresses}',
  other: 'To another page of this site',
  nowhere: 'Nowhere: they read that the page does not exist',
  otherLabel: 'Address of that page',
  otherHint: 'Such as /en/about-us',
  unpublishHint: 'They are sent there until the page is published again.',
  deleteHint: 'They are sent there for good.',
  noVisitors: 'The page is not published, so no visitor misses it.',
  deleteMany:
    '{count, plural, one {One page is deleted in {language}} other {# pages are deleted in {language}}}. Other languages stay as they are.',
  unpublishMany:
    '{count, plural, one {One page is unpublished in {language}} other {# pages are unpublished in {language}}}. Other languages stay as they are.',
  leave: '{count, plural, one {This address leaves:} other {These # addresses leave:}}',
  leavingUnknown: 'Which addresses leave cannot be told right now. Close this and try again.',
  questionMany: 'Where shall their visitors go?',
  aboveMany: 'Each to the page above it',
  unpublishHintMany: 'They are sent there until the pages are published again.',
  noVisitorsMany: 'None of these pages is published, so no visitor misses them.',
  draft: 'What shall happen to the unpublished changes?',
  keepDraft: 'Keep them',
  replaceDraft: 'Go back to what is published now',
  cancel: 'Cancel',
};

export type TextKey = keyof typeof en;
export type Texts = Record<TextKey, string>;
