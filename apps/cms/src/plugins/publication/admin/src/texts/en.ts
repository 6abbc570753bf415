/** What staff read about their publications. */
export const en = {
  title: 'Is it live?',
  widget: 'Is it live? Latest publications',
  'api::page.page': 'Page',
  'api::value.value': 'Value',
  'api::site.site': 'Site',
  never: 'Not on the site',
  waiting: 'Waiting for the web servers',
  noWebServer: 'Waiting: no web server has reported',
  live: 'Live since {time}',
  liveLong: 'Live',
  failing: 'Failing, and tried again: {reason}',
  failingAt: 'Failing at {addresses}, and tried again: {reason}',
  'not-rendered': 'the page could not be made',
  'pictures-missing': 'pictures are missing',
  'cms-failed': 'the CMS did not answer the web server, or answered wrongly',
  'not-kept': 'the web server could not write to its disk',
  other: 'an error of the web server',
  open: 'Open the page',
  retry: 'Try again',
  retryFailed: 'It could not be tried again. You need the right to publish in this language.',
  unknown: 'The state cannot be read right now.',
  loading: 'Asking…',
  nothing: 'Nothing was published lately.',
};

export type TextKey = keyof typeof en;
export type Texts = Record<TextKey, string>;
