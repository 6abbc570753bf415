import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { CallOut } from './call-out';
import { examples } from './examples';

function show(name: keyof typeof examples) {
  const report = jest.fn<undefined, [string]>();
  return { report, ...render(<CallOut section={examples[name]} report={report} />) };
}

describe('the section "call-out"', () => {
  it('has its headings below its own', () => {
    show('ordinary');
    expect(screen.getByRole('heading', { name: 'Annual meeting', level: 2 })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Programme', level: 3 })).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('does without a heading', () => {
    show('withoutHeading');
    expect(screen.getByText('The office is closed on Friday.')).toBeVisible();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it.each(['headingAlone', 'malformedBody'] as const)(
    'is left out when it calls out nothing, and says so once: %s',
    (name) => {
      const { container, report } = show(name);
      expect(container).toBeEmptyDOMElement();
      expect(report.mock.calls).toEqual([['empty: call-out']]);
    },
  );

  it.each(Object.keys(examples) as (keyof typeof examples)[])('has no accessibility fault: %s', async (name) => {
    expect(await axe(show(name).container)).toHaveNoViolations();
  });
});
