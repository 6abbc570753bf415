import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { CallToAction } from './call-to-action';
import { examples } from './examples';

function show(name: keyof typeof examples) {
  const report = jest.fn<undefined, [string]>();
  return { report, ...render(<CallToAction section={examples[name]} report={report} />) };
}

describe('the section "call to action"', () => {
  it('leads where its link says, under its heading', () => {
    expect(show('ordinary').container).toHaveTextContent('are welcome.');
    expect(screen.getByRole('heading', { level: 2, name: 'Become a member' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'About the network' })).toHaveAttribute('href', '/en/about-us');
  });

  it.each(['linkAlone', 'blankTexts'] as const)('is nothing but its link when there is no more: %s', (name) => {
    const { container } = show(name);
    expect(container).toHaveTextContent(/^About the network$/u);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(container.querySelectorAll('p')).toHaveLength(1);
  });

  it('is left out when its link has no words, and says so', () => {
    const { container, report } = show('blankLabel');
    expect(container).toBeEmptyDOMElement();
    expect(report.mock.calls).toEqual([['empty: call-to-action']]);
  });

  it.each(Object.keys(examples) as (keyof typeof examples)[])('has no accessibility fault: %s', async (name) => {
    expect(await axe(show(name).container)).toHaveNoViolations();
  });
});
