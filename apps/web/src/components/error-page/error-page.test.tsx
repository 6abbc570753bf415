import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderIn } from '../../../testing/render-in';
import { ERROR_PAGES, statusOf } from '../../lib/error-status';
import { Body } from '../../serving/body';
import { fillVersions } from '../../serving/fill-versions';
import { ErrorPage } from './error-page';

describe('an error page', () => {
  it.each([
    ['404', 'en', 'We cannot find this page', 'Go to the home page'],
    ['500', 'en', 'Something went wrong', 'Go to the home page'],
    ['503', 'en', 'The page is not available just now', 'Go to the home page'],
    ['404', 'sv', 'Sidan finns inte', 'Gå till startsidan'],
    ['500', 'sv', 'Något gick fel', 'Gå till startsidan'],
    ['503', 'sv', 'Sidan är inte tillgänglig just nu', 'Gå till startsidan'],
    ['expired', 'en', 'This preview has ended', 'Go to the home page'],
    ['withdrawn', 'sv', 'Sidan finns inte längre', 'Gå till startsidan'],
  ] as const)('%s says in %s what is wrong and leads home', async (name, locale, heading, home) => {
    const { container } = renderIn(locale, <ErrorPage name={name} locale={locale} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading);
    expect(screen.getByText(new RegExp(String(statusOf(name)), 'u'))).toBeVisible();
    expect(screen.getByRole('link', { name: home })).toHaveAttribute('href', `/${locale}`);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('leaves the server a place to say in which language the page is', async () => {
    const { container: template, unmount } = renderIn('sv', <ErrorPage name="elsewhere" locale="sv" />);
    const page = new Body(Buffer.from(template.innerHTML), 'text/html');
    const versions = [{ locale: 'en', href: '/en/history', title: 'Fish & <chips>' }] as const;
    unmount();
    const __html = fillVersions(page, versions).bytes.toString();
    const { container } = renderIn('sv', <div dangerouslySetInnerHTML={{ __html }} />);
    expect(screen.getByText(/ingen sida på svenska/u)).toBeVisible();
    const link = screen.getByRole('link', { name: 'Fish & <chips> (English)' });
    expect(link).toHaveAttribute('href', '/en/history');
    expect(link).toHaveAttribute('lang', 'en');
    expect(link).toHaveAttribute('hreflang', 'en');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('exists for every error that has a page of its own', () => {
    for (const name of ERROR_PAGES) {
      const { unmount } = renderIn('en', <ErrorPage name={name} locale="en" />);
      expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
      unmount();
    }
  });
});
