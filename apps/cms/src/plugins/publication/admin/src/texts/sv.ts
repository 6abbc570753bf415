import type { Texts } from './en';

export const sv: Texts = {
  title: 'Är det publicerat på webbplatsen?',
  widget: 'Senast publicerat: finns det på webbplatsen?',
  'api::page.page': 'Sida',
  'api::value.value': 'Värdering',
  'api::site.site': 'Webbplats',
  never: 'Finns inte på webbplatsen',
  waiting: 'Väntar på webbservrarna',
  noWebServer: 'Väntar: ingen webbserver har hört av sig',
  live: 'På webbplatsen sedan {time}',
  liveLong: 'På webbplatsen',
  failing: 'Misslyckas, nya försök görs: {reason}',
  failingAt: 'Misslyckas på {addresses}, nya försök görs: {reason}',
  open: 'Öppna sidan',
  retry: 'Försök igen',
  retryFailed: 'Det gick inte att försöka igen. Du behöver rätt att publicera på det här språket.',
  unknown: 'Läget kan inte läsas just nu.',
  loading: 'Frågar…',
  nothing: 'Ingenting har publicerats på sistone.',
};
