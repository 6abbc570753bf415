import type { Locale } from '@sern/contract';
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderIn } from '../../../testing/render-in';
import { examples } from './examples';
import { KeyFigures } from './key-figures';

function show(name: keyof typeof examples, locale: Locale = 'en') {
  const report = jest.fn<undefined, [string]>();
  return { report, ...renderIn(locale, <KeyFigures section={examples[name]} report={report} />) };
}

const items = () =>
  screen.getAllByRole('listitem').map((item) => [...item.children].map(({ textContent }) => textContent).join('|'));

describe('the section "key figures"', () => {
  it('says of each figure what it counts and where it comes from, in the order of the editor', () => {
    show('ordinary');
    expect(screen.getByRole('heading', { level: 2, name: 'The network in figures' })).toBeVisible();
    expect(items()).toEqual([
      '130|projects at European level|Since 2005',
      '17,000|participants',
      '12.5%|of them under 25|Source: annual report',
    ]);
  });

  it('writes numbers as the language does', () => {
    show('ordinary', 'sv');
    expect(items()[1]).toBe('17\u00a0000|participants');
    expect(items()[2]).toContain('12,5\u00a0%');
  });

  it('shows a year, and what is no number, as it was written', () => {
    show('withoutHeading', 'sv');
    expect(items()).toEqual(['2005|the year in which the network was founded']);
    show('notNumbers', 'sv');
    expect(screen.getByText('130+')).toBeVisible();
  });

  it('leaves out a figure that counts nothing, and what nothing was counted of, and says so', () => {
    const { report } = show('blankParts');
    expect(items()).toEqual(['7|countries']);
    expect(report.mock.calls).toEqual([['empty: an entry of key-figures']]);
  });

  it('is left out without figures, and says so', () => {
    const { container, report } = show('noFigures');
    expect(container).toBeEmptyDOMElement();
    expect(report.mock.calls).toEqual([['empty: key-figures']]);
  });

  it.each(Object.keys(examples) as (keyof typeof examples)[])('has no accessibility fault: %s', async (name) => {
    expect(await axe(show(name).container)).toHaveNoViolations();
  });
});
