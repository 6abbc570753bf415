import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { examples } from './examples';
import { Statement } from './statement';

function show(name: keyof typeof examples) {
  const report = jest.fn<undefined, [string]>();
  return { report, ...render(<Statement section={examples[name]} report={report} />) };
}

describe('the section "statement"', () => {
  it('states something under its heading', () => {
    expect(show('ordinary').container).toHaveTextContent('SERN wants to increase');
    expect(screen.getByRole('heading', { level: 2, name: 'Our vision' })).toBeVisible();
  });

  it('shows the text alone when the heading is blank', () => {
    show('whiteSpaceHeading');
    expect(screen.getByText('A text without a heading.')).toBeVisible();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('is left out when it states nothing, and says so', () => {
    const { container, report } = show('nothingButWhiteSpace');
    expect(container).toBeEmptyDOMElement();
    expect(report.mock.calls).toEqual([['empty: statement']]);
  });

  it('shows markup as the words that it is', () => {
    const { container } = show('markup');
    expect(screen.getByText('<script>alert(1)</script>')).toBeVisible();
    expect(container.querySelector('script, b')).toBeNull();
  });

  it.each(Object.keys(examples) as (keyof typeof examples)[])('has no accessibility fault: %s', async (name) => {
    expect(await axe(show(name).container)).toHaveNoViolations();
  });
});
