import type { Texts } from './en';

export const it: Texts = {
  title: 'È online?',
  widget: 'È online? Ultime pubblicazioni',
  'api::page.page': 'Pagina',
  'api::value.value': 'Valore',
  'api::site.site': 'Sito',
  never: 'Non è sul sito',
  waiting: 'In attesa dei server web',
  noWebServer: 'In attesa: nessun server web si è fatto sentire',
  live: 'Online dal {time}',
  liveLong: 'Online',
  failing: 'Non riuscito, si riprova: {reason}',
  failingAt: 'Non riuscito per {addresses}, si riprova: {reason}',
  open: 'Apri la pagina',
  retry: 'Riprova',
  retryFailed: 'Non è stato possibile riprovare. Serve il permesso di pubblicare in questa lingua.',
  unknown: 'Al momento lo stato non è leggibile.',
  loading: 'Richiesta in corso…',
  nothing: 'Non è stato pubblicato nulla di recente.',
};
