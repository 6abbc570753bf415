import { render, screen } from '@testing-library/react';
import { libraryFile } from '../../../testing/library-file';
import { readRichText } from './read-rich-text';
import { RichText } from './rich-text';
import { code, heading, image, item, link, list, paragraph, quote, text } from './strapi-blocks';

/** Renders a body and answers with its HTML; anything reported fails the test unless it is expected. */
function html(...body: unknown[]): string {
  const report = jest.fn<undefined, [string]>();
  const { container } = render(<RichText nodes={readRichText(body, { firstLevel: 3, report })} />);
  expect(report.mock.calls).toEqual([]);
  return container.innerHTML;
}

describe('rich text', () => {
  it('shows paragraphs, and no empty ones', () => {
    expect(html(paragraph('One'), paragraph(''), paragraph(' '), paragraph(text('\n', 'bold')), paragraph('Two'))).toBe(
      '<p>One</p><p>Two</p>',
    );
  });

  it('shows line breaks inside a text', () => {
    expect(html(paragraph('One\nTwo\r\nThree'))).toBe('<p>One<br>Two<br>Three</p>');
  });

  it.each([
    ['bold', 'strong'],
    ['italic', 'em'],
    ['underline', 'u'],
    ['strikethrough', 's'],
    ['code', 'code'],
  ])('shows %s', (mark, tag) => {
    expect(html(paragraph('a ', text('b', mark)))).toBe(`<p>a <${tag}>b</${tag}></p>`);
  });

  it('shows all marks at once, and a mark only where it is set', () => {
    expect(html(paragraph(text('x', 'underline', 'code', 'bold', 'strikethrough', 'italic')))).toBe(
      '<p><s><u><em><strong><code>x</code></strong></em></u></s></p>',
    );
    expect(html(paragraph({ type: 'text', text: 'x', bold: false, italic: 'true', code: 1 }))).toBe('<p>x</p>');
  });

  it('numbers headings below the section and never skips a level', () => {
    html(heading(1, 'A'), heading(4, 'B'), heading(6, 'C'), heading(2, 'D'), heading('x', 'E'), heading(3, ' '));
    expect(screen.getAllByRole('heading').map((element) => element.tagName)).toEqual(['H3', 'H4', 'H5', 'H4', 'H3']);
  });

  it('shows both kinds of list, each nested list inside the item that it belongs to', () => {
    const nested = list('unordered', item('b'), list('ordered', item('c')));
    expect(html(list('ordered', item('a'), nested, item('d')))).toBe(
      '<ol><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ol>',
    );
  });

  it('moves a nested list up that belongs to no item, and drops empty items and lists', () => {
    expect(
      html(list('unordered', list('ordered', item('a')), item(' ')), list('ordered'), list('ordered', item(''))),
    ).toBe('<ul><li>a</li></ul>');
  });

  it('shows quotes, and code with its lines and its marks as they are', () => {
    expect(html(quote('Less is ', text('more', 'italic')), code('if (a < b) {\n  run();\n}'))).toBe(
      '<blockquote><p>Less is <em>more</em></p></blockquote><pre><code>if (a &lt; b) {\n  run();\n}</code></pre>',
    );
  });

  it('shows a picture in the sizes of the library, with its alternative text and its caption', () => {
    html(image(libraryFile({ alternativeText: 'En bro', caption: 'Öresund' })));
    const picture = screen.getByRole('img', { name: 'En bro' });
    expect(picture.getAttribute('src')).toMatch(/^\/uploads\/bridge_\w+\.jpg$/);
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['1440', '960']);
    expect(screen.getByRole('figure')).toHaveTextContent('Öresund');
  });

  it.each([
    ['landscape', 2 / 3, '(min-width: 60rem) 49rem, 95vw'],
    ['portrait', 1.5, '(min-width: 40rem) 38rem, 95vw'],
  ])('lets the browser fetch no more of a picture than it shows: %s', (_, ratio, sizes) => {
    html(image(libraryFile({ ratio, alternativeText: 'En bro' })));
    const sources = [...screen.getByRole('figure').querySelectorAll('source')];
    expect(sources.map((source) => source.sizes)).toEqual([sizes, sizes]);
  });

  it.each([null, { url: '/uploads/bro.jpg', alternativeText: 'En bro' }])(
    'leaves out a picture that is not in the library any more, and says so: %j',
    (file) => {
      const report = jest.fn();
      const body = [{ type: 'image', image: file }, paragraph('After it')];
      const { container } = render(<RichText nodes={readRichText(body, { firstLevel: 3, report })} />);
      expect(container.innerHTML).toBe('<p>After it</p>');
      expect(report).toHaveBeenCalledWith('a picture that is not in the media library');
    },
  );

  it('marks a picture without alternative text as decorative', () => {
    html(image(libraryFile({ alternativeText: null })));
    expect(screen.getByRole('presentation')).toHaveAttribute('alt', '');
  });

  it('shows links with marked words', () => {
    html(paragraph('See ', link('/sv/om-oss', 'om ', text('oss', 'bold')), '.'));
    expect(screen.getByRole('link', { name: 'om oss' })).toHaveAttribute('href', '/sv/om-oss');
  });

  it('drops a link without words, which nobody could find', () => {
    expect(html(paragraph('a', link('/sv', ''), 'b'))).toBe('<p>ab</p>');
  });

  it('marks a passage in another language, with links inside it', () => {
    expect(html(paragraph('Motto: ', link('/lang:it', 'Insieme ', text('si può', 'italic'))))).toBe(
      '<p>Motto: <span lang="it">Insieme <em>si può</em></span></p>',
    );
  });

  it('shows signs of HTML as signs', () => {
    expect(html(paragraph('<img src=x onerror=alert(1)> & "quotes"'))).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt; &amp; "quotes"</p>',
    );
  });
});
