import { cleanText, isVisible, textOrNull } from './clean-text';

describe('an editor’s text', () => {
  it('keeps every letter and sign of the languages, line breaks and emoji', () => {
    const words = 'Ökat samarbete à è é ì ò ù – “EU”\tkl. 9.00\nnästa rad 👩‍👩‍👧';
    expect(cleanText(words)).toBe(words);
  });

  it.each([
    ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u0085f', 'abcdef'],
    ['marks that turn the direction', 'a\u202eb\u202ac\u2066d\u2069e', 'abcde'],
    ['other line ends', 'a\r\nb\rc', 'a\nb\nc'],
  ])('loses %s', (_, value, expected) => {
    expect(cleanText(value)).toBe(expected);
  });

  it.each([null, undefined, 1, {}, [], true])('is empty where it is no text: %p', (value) => {
    expect(cleanText(value)).toBe('');
    expect(textOrNull(value)).toBeNull();
  });

  it.each(['', ' ', '\n\t', '\u00a0', '\u200b\u200d', '\ufeff', '\u0000'])(
    'is nothing where nothing shows: %j',
    (value) => {
      expect(isVisible(cleanText(value))).toBe(false);
      expect(textOrNull(value)).toBeNull();
    },
  );

  it('is trimmed', () => {
    expect(textOrNull('  SERN \n')).toBe('SERN');
  });
});
