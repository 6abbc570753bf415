import type { Locale } from '@sern/contract';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { ComponentProps } from 'react';
import { layout } from '../../../testing/layout';
import { renderIn } from '../../../testing/render-in';
import { SiteFrame } from './site-frame';

const alternates = [
  { locale: 'en', href: '/en/about-us', title: 'About us' },
  { locale: 'sv', href: '/sv/om-oss', title: 'Om oss' },
] as const;

function show({ locale = 'en', ...props }: Partial<ComponentProps<typeof SiteFrame>> & { locale?: Locale } = {}) {
  const { container } = renderIn(
    locale,
    <SiteFrame layout={layout} locale={locale} path="/about-us" alternates={alternates} {...props}>
      <h1>About us</h1>
    </SiteFrame>,
  );
  return container;
}

describe('the frame of a page', () => {
  it('begins with a way past the header, to the content', () => {
    const first = show().querySelector('a');
    expect(first).toHaveTextContent('Skip to content');
    expect(document.querySelector(first!.getAttribute('href')!)).toBe(screen.getByRole('main'));
  });

  it('is in the language of the page', () => {
    show({ locale: 'sv' });
    expect(screen.getByRole('link', { name: 'Hoppa till innehållet' })).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Kontakt' })).toBeVisible();
  });

  it('leads home by the name of the network', () => {
    show({ locale: 'sv' });
    expect(within(screen.getByRole('banner')).getByRole('link', { name: 'SERN' })).toHaveAttribute('href', '/sv');
  });

  it('marks the page that is shown in the menu, and no other', () => {
    show();
    const menu = screen.getByRole('navigation', { name: 'Main menu' });
    expect(within(menu).getByRole('link', { current: 'page' })).toHaveTextContent('About us');
    expect(within(menu).getAllByRole('link')).toHaveLength(3);
    expect(menu.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('marks the section in which the page that is shown lies', () => {
    show({ path: '/about-us/history' });
    const menu = screen.getByRole('navigation', { name: 'Main menu' });
    expect(within(menu).getByRole('link', { name: 'About us' })).toHaveAttribute('aria-current', 'true');
  });

  it('folds the menu without script', () => {
    const summary = show().querySelector('nav > details > summary');
    expect(summary).toHaveTextContent('Menu');
  });

  it('says in the footer what the network is and how to reach it', () => {
    show();
    const footer = within(screen.getByRole('contentinfo'));
    expect(footer.getByText('A network that links Northern and Southern Europe.')).toBeVisible();
    expect(footer.getByRole('link', { name: 'Accessibility' })).toHaveAttribute('href', '/en/accessibility');
    expect(footer.getByRole('link', { name: 'info@sern.example' })).toHaveAttribute('href', 'mailto:info@sern.example');
    expect(footer.getByRole('link', { name: '+46 (0)10-123 45' })).toHaveAttribute('href', 'tel:+461012345');
    expect(footer.getByText(/Box 1/u)).toHaveTextContent('Box 1 123 45 Stad');
  });

  it('leaves out every part that the network has not filled in', () => {
    show({
      layout: { ...layout, tagline: null, headerMenu: [], footerMenu: [], footerText: null, contact: null },
      alternates: [],
    });
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.getByRole('contentinfo')).toHaveTextContent(/^SERN$/u);
  });

  it('shows what the network is by its tagline when the footer has no text', () => {
    show({ layout: { ...layout, footerText: null } });
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Sweden and Italy, working together');
  });

  it.each(['en', 'sv'] as const)('has no accessibility fault in %s', async (locale) => {
    expect(await axe(show({ locale }))).toHaveNoViolations();
  });
});
