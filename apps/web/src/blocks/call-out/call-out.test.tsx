import { render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { CallOut } from './call-out';
import { examples } from './examples';

function show(name: keyof typeof examples) {
  const report = jest.fn<undefined, [string]>();
  return { report, ...render(<CallOut section={examples[name]} report={report} />) };
}

describe('the section "call-out"', () => {
  it('is a landmark named by its heading, with its headings below it', () => {
    show('ordinary');
    const region = screen.getByRole('region', { name: 'Annual meeting' });
    expect(within(region).getByRole('heading', { name: 'Programme', level: 3 })).toBeVisible();
    expect(within(region).getAllByRole('listitem')).toHaveLength(2);
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
