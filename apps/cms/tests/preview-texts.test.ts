import { readFileSync } from 'node:fs';
import path from 'node:path';
import { previewTexts } from '../src/admin/preview-texts';

// The content manager comes with Strapi and lies beside it.
const folder = path.join(path.dirname(require.resolve('@strapi/strapi/package.json')), '../content-manager');
const english = readFileSync(path.join(folder, 'dist/admin/translations/en.json.js'), 'utf8');

test('Swedish and Italian staff read the same words around a preview', () => {
  expect(Object.keys(previewTexts('it'))).toEqual(Object.keys(previewTexts('sv')));
});

test.each(Object.keys(previewTexts('sv')))('%s is still what Strapi asks for', (key) => {
  expect(english).toContain(`"${key.replace('content-manager.', '')}":`);
});
