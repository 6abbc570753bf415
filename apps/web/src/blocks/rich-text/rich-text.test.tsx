import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { examples } from './examples';
import { RichTextBlock } from './rich-text';

function show(name: keyof typeof examples) {
  const report = jest.fn<undefined, [string]>();
  return { report, ...render(<RichTextBlock section={examples[name]} report={report} />) };
}

const headings = () => screen.getAllByRole('heading').map((heading) => `${heading.tagName} ${heading.textContent}`);

describe('the section "rich text"', () => {
  it('has its headings below its own', () => {
    const { report } = show('ordinary');
    expect(screen.getByRole('link', { name: 'AICCRE Emilia-Romagna' })).toHaveAttribute(
      'href',
      'https://www.aiccre.it/',
    );
    expect(headings()).toEqual(['H2 Working together since 2005', 'H3 How it began']);
    expect(report).not.toHaveBeenCalled();
  });

  it('starts its headings at the second level when it has none of its own', () => {
    show('withoutHeading');
    expect(headings()).toEqual(['H2 What we do', 'H3 How']);
  });

  it.each([
    ['nothingButWhiteSpace', []],
    ['notEvenAList', ['body that is "a string" instead of a list']],
  ] as const)('is left out when nothing of it can be shown, and says so: %s', (name, malformed) => {
    const { container, report } = show(name);
    expect(container).toBeEmptyDOMElement();
    expect(report.mock.calls.flat()).toEqual([...malformed, 'empty: rich-text']);
  });

  it('shows what is well-formed and reports the rest', () => {
    const { report } = show('malformed');
    expect(screen.getByText('The rest is shown.')).toBeVisible();
    expect(report.mock.calls.flat()).toEqual([
      'unknown block: null',
      'text that is undefined instead of a list',
      'unknown block: { type: "marquee" }',
    ]);
  });

  it.each(Object.keys(examples) as (keyof typeof examples)[])('has no accessibility fault: %s', async (name) => {
    expect(await axe(show(name).container)).toHaveNoViolations();
  });
});
