/** What editors read when a save is refused. `{name}` is replaced; no ICU syntax, no straight quotes. */
export const en = {
  titleMissing: 'The title is missing. Write one and save again.',
  nameMissing: 'The name is missing. Write one and save again.',
  slugEmpty:
    'Nothing of this address is left once signs other than letters and digits are removed. Write a word with letters a to z or digits.',
  slugTooLong: 'The address is {length} characters long, at most {max} are possible. Shorten it.',
  slugReserved: 'The address “{slug}” belongs to the system. Choose another one.',
  slugTaken: 'The address “{path}” is already taken by the page “{title}” ({language}). Choose another one.',
  valueSlugTaken: 'The address “{slug}” is already taken by “{title}” ({language}). Choose another one.',
  pathTooLong:
    'With the pages above it the address gets longer than {max} characters. Shorten it, or move the page up.',
  homeTaken: 'There is a start page already: “{title}”. Only one page can have the address “/”.',
  homeHasParent: 'The start page cannot lie below another page. Remove the parent page.',
  homeInEveryLanguage:
    'The start page has the address “/” in every language. Keep “/”, or delete the other language versions first.',
  parentMissing:
    'The parent page does not exist in {language}. Create it in {language} first, or choose another parent page.',
  parentUnpublished:
    'The parent page “{title}” is not published in {language}. Publish it first, or choose another parent page.',
  parentCycle: 'The page cannot lie below itself or below one of its own subpages. Choose another parent page.',
  moveForbidden:
    'Moving this page moves its version in {languages} too, which you may not change. Ask an editor to move it.',
  unpublishBelow: 'Published pages lie below “{title}”: {titles}. Unpublish or move them first.',
  deleteBelow: 'Pages lie below “{title}”: {titles}. Delete or move them first.',
  nothingAbove: 'No page lies above “{title}” that visitors could be sent to. Choose another address, or none.',
  visitorsNowhere:
    'Visitors cannot be sent to “{address}”: no published page of this site has that address. Choose another one, such as /en/about-us.',
  nothingPublished: 'This page was never published in {language}, so there is nothing to go back to.',
  localeUnknown: '“{locale}” is not a language of this site.',
  redirectFromInvalid: 'Write the old address as a path on this site, such as /en/old-page, without spaces or “#”.',
  redirectToInvalid:
    'Write the new address as a path on this site that starts with a single “/”, such as /en/new-page.',
  redirectLeaves: 'This address leads to another site. Switch on “Leads to another site” if visitors shall go there.',
  redirectInsecure: 'An address on another site must begin with https:// and have no user name or password in it.',
  redirectSame: 'The old and the new address are the same. Change one of them.',
  redirectLoop: 'This redirect would lead back to where it starts. Choose another new address.',
  redirectTaken: 'There is a redirect for this address already. Change that one instead.',
  redirectLive: 'The published page “{title}” has this address. Unpublish or rename the page first.',
  pictureTooLarge: 'The file “{name}” is too large: {max} MB at most. Make the picture smaller and try again.',
  pictureUnreadable:
    'The file “{name}” is not a picture that the site can show. Take a JPEG, PNG, WebP, AVIF or GIF that opens on your computer.',
  pictureMissing:
    'Part {position} of the page is a picture that is not chosen or was deleted. Choose one, or remove the part.',
  pictureUndescribed:
    'Part {position} of the page is a picture without a description. Write what it shows for those who do not see it, or mark it as only decoration.',
  textPictureUndescribed:
    'The text in part {position} of the page has a picture without a description: “{name}”. Open it in the media library, or ask an editor to, and write under Alternative text what it shows for those who do not see it. Then publish again.',
  databaseAway:
    'The database does not answer right now, so this may not have been saved. What you wrote is still in this window: wait a moment, then save again.',
  quoted: '“{title}”',
  andMore: '{count} more',
};

/** One text for each refusal. */
export type Messages = Record<keyof typeof en, string>;
