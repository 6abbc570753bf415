// @ts-check
import { usualPlaces } from './chrome.mjs';

test('on Linux every folder of PATH is searched, Chrome before Chromium', () => {
  const places = usualPlaces('linux', { PATH: '/usr/local/bin:/usr/bin' });
  expect(places.indexOf('/usr/bin/google-chrome')).toBeLessThan(places.indexOf('/usr/bin/chromium'));
  expect(places).toContain('/usr/local/bin/chromium-browser');
});

test('on macOS applications come first', () => {
  expect(usualPlaces('darwin', { PATH: '/usr/bin' })[0]).toBe(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
});

test('on Windows the program folders that exist are searched', () => {
  expect(usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]);
});
