import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { examples } from './examples';
import { ValueList } from './value-list';

function show(name: keyof typeof examples) {
  const report = jest.fn<undefined, [string]>();
  return { report, ...render(<ValueList section={examples[name]} report={report} />) };
}

const headings = () => screen.getAllByRole('heading').map((heading) => `${heading.tagName} ${heading.textContent}`);

describe('the section "value list"', () => {
  it('lists the values in their order, below the heading', () => {
    show('ordinary');
    expect(headings()).toEqual(['H2 Identity and values', 'H3 Cooperation', 'H3 Trust']);
    expect(screen.getAllByRole('listitem')[1]).toHaveTextContent('We keep our word.');
  });

  it('skips no heading level without a heading of its own', () => {
    show('withoutHeading');
    expect(headings()).toEqual(['H2 Ansvar', 'H2 Förtroende']);
  });

  it('does not end on a dangling colon when no value is published, and says so', () => {
    const { container, report } = show('noValues');
    expect(container).toBeEmptyDOMElement();
    expect(report.mock.calls).toEqual([['empty: value-list']]);
  });

  it('leaves out a value without a name, which it reports, and a blank description', () => {
    const { report } = show('blankValues');
    expect(screen.getAllByRole('listitem').map((item) => item.innerHTML)).toEqual(['<h3>Trust</h3>']);
    expect(report.mock.calls).toEqual([['empty: an entry of value-list']]);
  });

  it.each(Object.keys(examples) as (keyof typeof examples)[])('has no accessibility fault: %s', async (name) => {
    expect(await axe(show(name).container)).toHaveNoViolations();
  });
});
