import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderIn } from '../../../testing/render-in';
import { PagesBelow } from './pages-below';

describe('the pages below a page', () => {
  it('are links in the order that staff gave them', async () => {
    const pages = [
      { title: 'Historia', href: '/sv/om-oss/historia' },
      { title: 'Medlemmar', href: '/sv/om-oss/medlemmar' },
    ];
    const { container } = renderIn('sv', <PagesBelow pages={pages} />);
    const links = within(screen.getByRole('navigation', { name: 'Mer på de här sidorna' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/sv/om-oss/historia', '/sv/om-oss/medlemmar']);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('leave nothing behind where there are none', () => {
    renderIn('sv', <PagesBelow pages={[]} />);
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });
});
