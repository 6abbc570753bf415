import { LOCALES } from '@sern/contract';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Messages = { [key: string]: string | Messages };

const FOLDER = path.join(__dirname, '../../messages');
const languages = readdirSync(FOLDER).map((file) => path.basename(file, '.json'));

/** The texts of a language by their whole key: `error.404.heading`. */
function texts(language: string): Record<string, string> {
  const flatten = (messages: Messages, prefix: string): [string, string][] =>
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`),
    );
  const messages = JSON.parse(readFileSync(path.join(FOLDER, `${language}.json`), 'utf8')) as Messages;
  return Object.fromEntries(flatten(messages, ''));
}

/** The places that a text leaves for values. */
const places = (text: string) => [...text.matchAll(/\{\w+/gu)].map(String).sort();

describe('the interface texts', () => {
  it('exist in every language of the site', () => {
    expect(languages).toEqual(expect.arrayContaining([...LOCALES]));
  });

  it.each(languages)('have the same keys and places for values in %s as in English', (language) => {
    const [english, own] = [texts('en'), texts(language)];
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(own)) expect([key, places(text)]).toEqual([key, places(english[key]!)]);
  });

  it.each(languages)('are all filled in, in %s', (language) => {
    expect(Object.entries(texts(language)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(languages.filter((language) => language !== 'en'))('are not left in English in %s', (language) => {
    const english = texts('en');
    expect(Object.entries(texts(language)).filter(([key, text]) => text === english[key])).toEqual([]);
  });
});
