import { currentLink } from './current-link';

describe('a link of the menu', () => {
  it.each([
    ['the page that is shown', '/sv/om-oss', '/sv/om-oss', 'page'],
    ['a page above it', '/sv/om-oss', '/sv/om-oss/historia', 'true'],
    ['the start page, shown', '/sv', '/sv', 'page'],
    ['the start page, above all others', '/sv', '/sv/om-oss', undefined],
    ['a page whose address only begins alike', '/sv/om', '/sv/om-oss', undefined],
    ['a page below it', '/sv/om-oss/historia', '/sv/om-oss', undefined],
  ])('to %s', (_, href, shown, expected) => {
    expect(currentLink(href, shown, '/sv')).toBe(expected);
  });
});
