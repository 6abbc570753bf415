import type { Messages } from './en';

export const it: Messages = {
  titleMissing: 'Manca il titolo. Scrivilo e salva di nuovo.',
  nameMissing: 'Manca il nome. Scrivilo e salva di nuovo.',
  slugEmpty:
    'Di questo indirizzo non resta nulla una volta tolti i segni diversi da lettere e cifre. Scrivi una parola con lettere dalla a alla z o cifre.',
  slugTooLong: 'L’indirizzo è lungo {length} caratteri, il massimo è {max}. Accorcialo.',
  slugReserved: 'L’indirizzo “{slug}” è riservato al sistema. Scegline un altro.',
  slugTaken: 'L’indirizzo “{path}” è già usato dalla pagina “{title}” ({language}). Scegline un altro.',
  valueSlugTaken: 'L’indirizzo “{slug}” è già usato da “{title}” ({language}). Scegline un altro.',
  pathTooLong: 'Con le pagine superiori l’indirizzo supera {max} caratteri. Accorcialo o sposta la pagina più in alto.',
  homeTaken: 'Esiste già una pagina iniziale: “{title}”. Una sola pagina può avere l’indirizzo “/”.',
  homeHasParent: 'La pagina iniziale non può stare sotto un’altra pagina. Togli la pagina superiore.',
  homeInEveryLanguage:
    'La pagina iniziale ha l’indirizzo “/” in tutte le lingue. Lascia “/”, oppure elimina prima le altre versioni linguistiche.',
  parentMissing:
    'La pagina superiore non esiste in questa lingua ({language}). Creala prima, oppure scegli un’altra pagina superiore.',
  parentUnpublished:
    'La pagina superiore “{title}” non è pubblicata in questa lingua ({language}). Pubblicala prima, oppure scegli un’altra pagina superiore.',
  parentCycle:
    'La pagina non può stare sotto se stessa o sotto una delle sue sottopagine. Scegli un’altra pagina superiore.',
  moveForbidden:
    'Spostando la pagina si sposta anche la versione in altre lingue ({languages}), che non puoi modificare. Chiedi a un redattore di spostarla.',
  unpublishBelow: 'Sotto “{title}” ci sono pagine pubblicate: {titles}. Prima ritirale dalla pubblicazione o spostale.',
  deleteBelow: 'Sotto “{title}” ci sono altre pagine: {titles}. Prima eliminale o spostale.',
  nothingAbove:
    'Sopra “{title}” non ce n’è un’altra a cui mandare i visitatori. Scegli un altro indirizzo, oppure nessuno.',
  visitorsNowhere:
    'I visitatori non possono essere mandati a “{address}”: nessuna pagina pubblicata del sito ha quell’indirizzo. Scegline un altro, per esempio /en/about-us.',
  nothingPublished:
    'Questa pagina non è mai stata pubblicata in questa lingua ({language}), quindi non c’è nulla a cui tornare.',
  localeUnknown: '“{locale}” non è una lingua di questo sito.',
  redirectFromInvalid:
    'Scrivi il vecchio indirizzo come percorso di questo sito, per esempio /en/vecchia-pagina, senza spazi né “#”.',
  redirectToInvalid:
    'Scrivi il nuovo indirizzo come percorso di questo sito che inizia con una sola “/”, per esempio /en/nuova-pagina.',
  redirectLeaves: 'L’indirizzo porta a un altro sito. Attiva “Porta a un altro sito” se i visitatori devono andarci.',
  redirectInsecure: 'Un indirizzo su un altro sito deve iniziare con https:// e non contenere nome utente o password.',
  redirectSame: 'Il vecchio e il nuovo indirizzo sono uguali. Cambiane uno.',
  redirectLoop: 'Questo reindirizzamento riporterebbe al punto di partenza. Scegli un altro nuovo indirizzo.',
  redirectTaken: 'Esiste già un reindirizzamento per questo indirizzo. Modifica quello.',
  redirectLive:
    'La pagina pubblicata “{title}” ha questo indirizzo. Prima ritirala dalla pubblicazione o cambiane l’indirizzo.',
  pictureTooLarge: 'Il file “{name}” è troppo grande: al massimo {max} MB. Rimpicciolisci l’immagine e riprova.',
  pictureUnreadable:
    'Il file “{name}” non è un’immagine che il sito può mostrare. Scegli un JPEG, PNG, WebP, AVIF o GIF che si apre sul tuo computer.',
  pictureMissing:
    'La parte {position} della pagina è un’immagine non scelta o eliminata. Scegline una, oppure togli la parte.',
  pictureUndescribed:
    'La parte {position} della pagina è un’immagine senza descrizione. Scrivi che cosa mostra per chi non la vede, oppure indicala come sola decorazione.',
  textPictureUndescribed:
    'Il testo della parte {position} della pagina ha un’immagine senza descrizione: “{name}”. Aprila nella Libreria Media, o chiedi a un redattore di farlo, e scrivi in Testo alternativo che cosa mostra per chi non la vede. Poi pubblica di nuovo.',
  databaseAway:
    'Il database non risponde in questo momento, quindi la modifica potrebbe non essere stata salvata. Quello che hai scritto è ancora in questa finestra: attendi un momento e salva di nuovo.',
  quoted: '“{title}”',
  andMore: 'altre {count}',
};
