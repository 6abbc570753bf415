import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { FONT_FILES } from '../lib/font-files';

const PUBLIC = path.join(__dirname, '../../public');
const files = readdirSync(__dirname).filter((file) => file.endsWith('.css'));
const css = files.map((file) => readFileSync(path.join(__dirname, file), 'utf8')).join('\n');

describe('the fonts', () => {
  it('are the files that the stylesheet asks for and that pages load ahead', () => {
    const asked = [...css.matchAll(/url\('(\/fonts\/[^']+)'\)/gu)].map((match) => match[1]).sort();
    const present = readdirSync(path.join(PUBLIC, 'fonts')).filter((file) => file.endsWith('.woff2'));
    expect(asked).toEqual([...FONT_FILES].sort());
    expect(present.map((file) => `/fonts/${file}`).sort()).toEqual(asked);
  });

  it.each(FONT_FILES)('may be cached for ever: %s is named after its content', (file) => {
    const hash = createHash('sha256')
      .update(readFileSync(path.join(PUBLIC, file)))
      .digest('hex');
    expect(file).toContain(`.${hash.slice(0, 8)}.`);
  });

  it('weigh at most 44 kB together', () => {
    const bytes = FONT_FILES.map((file) => readFileSync(path.join(PUBLIC, file)).length);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(44_000);
  });
});

describe('the stylesheet', () => {
  it('takes in every file of the folder but that of the preview, which only staff load', () => {
    const imported = [...css.matchAll(/@import '\.\/([^']+)'/gu)].map((match) => match[1]);
    expect([...imported, 'site.css', 'preview.css'].sort()).toEqual(files.sort());
  });

  it('of visitors weighs at most 4 kB compressed', () => {
    const theirs = files
      .filter((file) => file !== 'preview.css')
      .map((file) => readFileSync(path.join(__dirname, file), 'utf8'));
    const minified = theirs
      .join('\n')
      .replaceAll(/\/\*.*?\*\//gsu, '')
      .replaceAll(/\s+/gu, ' ');
    expect(gzipSync(minified, { level: 9 }).length).toBeLessThanOrEqual(4096);
  });

  it('loads nothing from another host', () => {
    const addresses = [...css.matchAll(/url\(([^)]*)\)/gu)].map((match) => match[1]);
    expect(addresses.filter((address) => !address?.startsWith("'/fonts/"))).toEqual([]);
  });

  it('uses no colour that the tokens do not know, so that contrast is proven for all', () => {
    const elsewhere = files.filter((file) => file !== 'tokens.css' && file !== 'print.css');
    for (const file of elsewhere) {
      expect([file, readFileSync(path.join(__dirname, file), 'utf8').match(/#[0-9a-f]{3,8}\b|rgb|hsl/giu)]).toEqual([
        file,
        null,
      ]);
    }
  });

  it('uses no token that does not exist', () => {
    const known = new Set([...css.matchAll(/(--[\w-]+):/gu)].map((match) => match[1]));
    const used = [...css.matchAll(/var\((--[\w-]+)/gu)].map((match) => match[1]);
    expect(used.filter((token) => !known.has(token))).toEqual([]);
  });
});
