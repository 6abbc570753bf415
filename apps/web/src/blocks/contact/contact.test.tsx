import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { ContactBlock } from './contact';
import { examples } from './examples';

function show(name: keyof typeof examples) {
  const report = jest.fn<undefined, [string]>();
  return { report, ...render(<ContactBlock section={examples[name]} report={report} />) };
}

describe('the section "contact"', () => {
  it('says how to reach the network, as the site settings have it', () => {
    expect(show('ordinary').container).toHaveTextContent('Tell us what does not work.');
    expect(screen.getByRole('heading', { level: 2, name: 'Report a problem' })).toBeVisible();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'mailto:info@example.org',
      'tel:+461012345',
    ]);
    expect(screen.getByText(/Box 1/u)).toBeVisible();
  });

  it('adds no recipient to a letter, whatever signs the address has', () => {
    show('strangeEmail');
    expect(screen.getByRole('link')).toHaveAttribute('href', "mailto:'%26%3Fbcc%3Dx@example.org");
  });

  it('shows no more than is known', () => {
    expect(show('withoutHeading').container).toHaveTextContent(/^info@example\.org$/u);
  });

  it('invites to nothing while no contact is given, and says so', () => {
    const { container, report } = show('noContact');
    expect(container).toBeEmptyDOMElement();
    expect(report.mock.calls).toEqual([['empty: contact']]);
  });

  it.each(Object.keys(examples) as (keyof typeof examples)[])('has no accessibility fault: %s', async (name) => {
    expect(await axe(show(name).container)).toHaveNoViolations();
  });
});
