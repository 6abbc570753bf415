import { renderToStaticMarkup } from 'react-dom/server';
import { finishHtml } from '../../serving/finish-html';
import { StructuredData } from './structured-data';

const HOSTILE = ['</script><script>alert(1)</script>', '<!--<script>', '"}]}', '&lt;', '\u2028'];

test.each(HOSTILE)('what an editor typed stays data: %j', (name) => {
  const html = renderToStaticMarkup(<StructuredData graph={[{ '@type': 'WebPage', name }]} />);
  const page = finishHtml(`<html lang="en"><body>${html}<p>rest</p></body></html>`);
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  const [script, ...others] = body.querySelectorAll('script');
  expect(others).toEqual([]);
  expect(script?.type).toBe('application/ld+json');
  expect(JSON.parse(script?.textContent ?? '')).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'WebPage', name }],
  });
  expect(body.querySelector('p')?.textContent).toBe('rest');
});
