import { fireEvent, render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { Accordion } from './accordion';
import { examples } from './examples';

function show(name: keyof typeof examples) {
  const report = jest.fn<undefined, [string]>();
  return { report, ...render(<Accordion section={examples[name]} report={report} />) };
}

const summaries = () => screen.getAllByRole('group').map((group) => group.querySelector('summary')?.textContent);

describe('the section "accordion"', () => {
  it('opens a text by its title, without script, and leaves the others closed', () => {
    show('ordinary');
    const answer = screen.getByText('Municipalities, regions and non-profit organisations.');
    expect(answer).not.toBeVisible();
    fireEvent.click(screen.getByText('Who can become a member?'));
    expect(answer).toBeVisible();
    expect(screen.getByText('the secretariat')).not.toBeVisible();
  });

  it.each([
    ['ordinary', ['H2 Questions and answers', 'H3 What to enclose']],
    ['withoutHeading', ['H2 Travel']],
  ] as const)('skips no heading level: %s', (name, expected) => {
    const { container } = show(name);
    const headings = [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(headings.map((heading) => `${heading.tagName} ${heading.textContent}`)).toEqual(expected);
  });

  it('leaves out a title that opens nothing and a text that nobody could open, and says so', () => {
    const { report } = show('blankParts');
    expect(summaries()).toEqual(['Works']);
    expect(report.mock.calls).toEqual([['empty: an entry of accordion']]);
  });

  it('reports what it leaves out', () => {
    const { report } = show('malformed');
    expect(summaries()).toEqual(['Works']);
    expect(report.mock.calls.flat()).toEqual([
      'body that is "words" instead of a list',
      'unknown block: { type: "marquee" }',
      'empty: an entry of accordion',
    ]);
  });

  it('is left out when nothing is in it, and says so', () => {
    const { container, report } = show('noItems');
    expect(container).toBeEmptyDOMElement();
    expect(report.mock.calls).toEqual([['empty: accordion']]);
  });

  it.each(Object.keys(examples) as (keyof typeof examples)[])('has no accessibility fault: %s', async (name) => {
    const { container } = show(name);
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await axe(container)).toHaveNoViolations();
  });
});
