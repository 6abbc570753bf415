import { compareIn } from './compare-in';

test.each([
  [
    'sv',
    ['Östersund', 'Örebro', 'Ängelholm', 'Åmål', 'Zinkgruvan', 'alingsås'],
    'alingsås Zinkgruvan Åmål Ängelholm Örebro Östersund',
  ],
  ['en', ['Zurich', 'Örebro', 'Parma', 'Åmål', 'Bologna'], 'Åmål Bologna Örebro Parma Zurich'],
  ['it', ['Zola', 'Èze', 'Forlì', 'Este'], 'Este Èze Forlì Zola'],
  ['sv', ['Möte 10', 'Möte 9'], 'Möte 9 Möte 10'],
])('names are in the order of the language: %s', (locale, names, expected) => {
  expect(names.sort(compareIn(locale)).join(' ')).toBe(expected);
});
