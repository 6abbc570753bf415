import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderIn } from '../../../testing/render-in';
import { ERROR_STATUSES } from '../../lib/error-status';
import { ErrorPage } from './error-page';

describe('an error page', () => {
  it.each([
    ['404', 'en', 'We cannot find this page', 'Go to the home page'],
    ['500', 'en', 'Something went wrong', 'Go to the home page'],
    ['503', 'en', 'The page is not available just now', 'Go to the home page'],
    ['404', 'sv', 'Sidan finns inte', 'Gå till startsidan'],
    ['500', 'sv', 'Något gick fel', 'Gå till startsidan'],
    ['503', 'sv', 'Sidan är inte tillgänglig just nu', 'Gå till startsidan'],
  ] as const)('%s says in %s what is wrong and leads home', async (status, locale, heading, home) => {
    const { container } = renderIn(locale, <ErrorPage status={status} locale={locale} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading);
    expect(screen.getByText(new RegExp(status, 'u'))).toBeVisible();
    expect(screen.getByRole('link', { name: home })).toHaveAttribute('href', `/${locale}`);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('leads to the language that has the page', () => {
    const versions = [{ locale: 'en', href: '/en/history', title: 'History' }] as const;
    renderIn('sv', <ErrorPage status="404" locale="sv" versions={versions} />);
    const link = screen.getByRole('link', { name: 'History (English)' });
    expect(link).toHaveAttribute('href', '/en/history');
    expect(link).toHaveAttribute('lang', 'en');
    expect(screen.getByText('Sidan finns på ett annat språk:')).toBeVisible();
  });

  it('exists for every status that has a page of its own', () => {
    for (const status of ERROR_STATUSES) {
      const { unmount } = renderIn('en', <ErrorPage status={status} locale="en" />);
      expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
      unmount();
    }
  });
});
