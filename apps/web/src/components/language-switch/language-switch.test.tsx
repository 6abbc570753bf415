import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderIn } from '../../../testing/render-in';
import { LanguageSwitch } from './language-switch';

const english = { locale: 'en', href: '/en/about-us', title: 'About us' } as const;
const swedish = { locale: 'sv', href: '/sv/om-oss', title: 'Om oss' } as const;

describe('the language switch', () => {
  it('leads to the same page in the other language, named in its own', async () => {
    const { container } = renderIn('sv', <LanguageSwitch locale="sv" alternates={[english, swedish]} />);
    expect(screen.getByRole('navigation', { name: 'Språk' })).toBeVisible();
    const link = screen.getByRole('link', { name: 'English' });
    expect(link).toHaveAttribute('href', '/en/about-us');
    expect(link).toHaveAttribute('lang', 'en');
    expect(link).toHaveAttribute('hreflang', 'en');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('marks the language that is shown, and only that', () => {
    renderIn('sv', <LanguageSwitch locale="sv" alternates={[english, swedish]} />);
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('Svenska');
  });

  it.each([[[]], [[swedish]]])('is not there where the page has no other language: %j', (alternates) => {
    const { container } = renderIn('sv', <LanguageSwitch locale="sv" alternates={alternates} />);
    expect(container).toBeEmptyDOMElement();
  });
});
