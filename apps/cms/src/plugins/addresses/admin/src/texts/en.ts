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
  draft: 'What shall happen to the unpublished changes?',
  keepDraft: 'Keep them',
  replaceDraft: 'Go back to what is published now',
  cancel: 'Cancel',
};

export type TextKey = keyof typeof en;
export type Texts = Record<TextKey, string>;
