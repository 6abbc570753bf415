import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { PageHeader } from './page-header';

describe('the head of a page', () => {
  it('has the title as its only heading of the first level, and the lead', async () => {
    const { container } = render(<PageHeader title="Om oss" lead="Ett nätverk." />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Om oss');
    expect(screen.getByText('Ett nätverk.')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('leaves no room for a lead that is not there', () => {
    const { container } = render(<PageHeader title="Om oss" lead={null} />);
    expect(container.querySelector('p')).toBeNull();
  });
});
