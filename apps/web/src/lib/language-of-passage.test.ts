import { languageOfPassage, languageTag } from './language-of-passage';

describe('the language of a passage', () => {
  it.each([
    ['/lang:it', 'it'],
    ['lang:sv', 'sv'],
    [' /lang:pt-BR ', 'pt-BR'],
  ])('%s marks %s', (address, expected) => {
    expect(languageOfPassage(address)).toBe(expected);
  });

  it.each(['/sv', '/lang:', '/lang:x', '/lang:italiano', '/lang:it"onclick', '/lang:it/more', null, 1])(
    '%j marks none',
    (address) => {
      expect(languageOfPassage(address)).toBeNull();
    },
  );
});

describe('the language of a quote', () => {
  it.each([
    ['it', 'it'],
    [' sv-FI ', 'sv-FI'],
    ['italiano', null],
    ['', null],
    [null, null],
  ])('%j is %j', (written, expected) => {
    expect(languageTag(written)).toBe(expected);
  });
});
