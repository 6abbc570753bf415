import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderIn } from '../../../testing/render-in';
import { Breadcrumbs } from './breadcrumbs';

const ancestors = [{ title: 'Om oss', href: '/sv/om-oss' }];

describe('the breadcrumbs', () => {
  it('lead from the start page down to the page that is shown, which is no link', async () => {
    const { container } = renderIn('sv', <Breadcrumbs locale="sv" ancestors={ancestors} current="Historia" />);
    const trail = within(screen.getByRole('navigation', { name: 'Du är här' }));
    expect(trail.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Start', 'Om oss', 'Historia']);
    expect(trail.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/sv', '/sv/om-oss']);
    expect(trail.getByText('Historia')).toHaveAttribute('aria-current', 'page');
    expect(await axe(container)).toHaveNoViolations();
  });
});
