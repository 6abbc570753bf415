import type { Messages } from './en';

export const sv: Messages = {
  titleMissing: 'Rubriken saknas. Skriv en och spara igen.',
  nameMissing: 'Namnet saknas. Skriv ett och spara igen.',
  slugEmpty:
    'Inget av adressen blir kvar när andra tecken än bokstäver och siffror tas bort. Skriv ett ord med bokstäverna a till z eller siffror.',
  slugTooLong: 'Adressen är {length} tecken lång, högst {max} är möjligt. Korta den.',
  slugReserved: 'Adressen ”{slug}” tillhör systemet. Välj en annan.',
  slugTaken: 'Adressen ”{path}” används redan av sidan ”{title}” ({language}). Välj en annan.',
  valueSlugTaken: 'Adressen ”{slug}” används redan av ”{title}” ({language}). Välj en annan.',
  pathTooLong: 'Med sidorna ovanför blir adressen längre än {max} tecken. Korta den eller flytta upp sidan.',
  homeTaken: 'Det finns redan en startsida: ”{title}”. Bara en sida kan ha adressen ”/”.',
  homeHasParent: 'Startsidan kan inte ligga under en annan sida. Ta bort den överordnade sidan.',
  homeInEveryLanguage:
    'Startsidan har adressen ”/” på alla språk. Behåll ”/” eller ta först bort de andra språkversionerna.',
  parentMissing:
    'Den överordnade sidan finns inte på {language}. Skapa den på {language} först eller välj en annan överordnad sida.',
  parentUnpublished:
    'Den överordnade sidan ”{title}” är inte publicerad på {language}. Publicera den först eller välj en annan överordnad sida.',
  parentCycle:
    'Sidan kan inte ligga under sig själv eller under en av sina egna undersidor. Välj en annan överordnad sida.',
  moveForbidden:
    'När sidan flyttas flyttas även versionen på {languages}, som du inte får ändra. Be en redaktör att flytta den.',
  unpublishBelow: 'Det ligger publicerade sidor under ”{title}”: {titles}. Avpublicera eller flytta dem först.',
  deleteBelow: 'Det ligger sidor under ”{title}”: {titles}. Ta bort eller flytta dem först.',
  nothingAbove:
    'Det finns ingen sida ovanför ”{title}” som besökarna kan skickas till. Välj en annan adress eller ingen.',
  visitorsNowhere:
    'Besökarna kan inte skickas till ”{address}”: ingen publicerad sida på webbplatsen har den adressen. Välj en annan, till exempel /sv/om-oss.',
  nothingPublished: 'Sidan har aldrig varit publicerad på {language}, så det finns inget att gå tillbaka till.',
  localeUnknown: '”{locale}” är inte ett av webbplatsens språk.',
  redirectFromInvalid:
    'Skriv den gamla adressen som en sökväg på webbplatsen, till exempel /sv/gammal-sida, utan mellanslag eller ”#”.',
  redirectToInvalid:
    'Skriv den nya adressen som en sökväg på webbplatsen som börjar med ett enda ”/”, till exempel /sv/ny-sida.',
  redirectLeaves:
    'Adressen leder till en annan webbplats. Slå på ”Leder till en annan webbplats” om besökarna ska dit.',
  redirectInsecure:
    'En adress på en annan webbplats måste börja med https:// och får inte innehålla användarnamn eller lösenord.',
  redirectSame: 'Den gamla och den nya adressen är samma. Ändra en av dem.',
  redirectLoop: 'Omdirigeringen skulle leda tillbaka dit den börjar. Välj en annan ny adress.',
  redirectTaken: 'Det finns redan en omdirigering för den här adressen. Ändra den i stället.',
  redirectLive: 'Den publicerade sidan ”{title}” har den här adressen. Avpublicera eller byt adress på sidan först.',
  pictureTooLarge: 'Filen ”{name}” är för stor: högst {max} MB. Gör bilden mindre och försök igen.',
  pictureUnreadable:
    'Filen ”{name}” är ingen bild som webbplatsen kan visa. Ta en JPEG, PNG, WebP, AVIF eller GIF som går att öppna på din dator.',
  pictureMissing:
    'Del {position} på sidan är en bild som inte är vald eller har tagits bort. Välj en eller ta bort delen.',
  pictureUndescribed:
    'Del {position} på sidan är en bild utan beskrivning. Skriv vad den visar för den som inte ser den, eller markera den som bara dekoration.',
  textPictureUndescribed:
    'Texten i del {position} på sidan har en bild utan beskrivning: ”{name}”. Öppna den i mediebiblioteket (Media Library), eller be en redaktör om det, och skriv vid Alternative text vad den visar för den som inte ser den. Publicera sedan igen.',
  databaseAway:
    'Databasen svarar inte just nu, så detta kanske inte har sparats. Det du skrev finns kvar i fönstret: vänta en stund och spara igen.',
  quoted: '”{title}”',
  andMore: '{count} till',
};
