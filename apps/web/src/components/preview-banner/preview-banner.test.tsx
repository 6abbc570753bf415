import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderIn } from '../../../testing/render-in';
import { PreviewBanner } from './preview-banner';

const props = {
  documentId: 'abc',
  title: 'Om oss',
  locale: 'sv',
  path: '/om-oss',
  status: 'draft',
  waitsForParent: false,
  admin: 'https://admin.example.org',
  expires: Date.parse('2026-11-23T13:32:00Z') / 1000,
} as const;

test('staff see what they look at, where it will be, for how long, and the way back', async () => {
  const { container } = renderIn('sv', <PreviewBanner {...props} />);
  const banner = screen.getByRole('complementary', { name: 'Förhandsvisning' });
  expect(banner).toHaveTextContent('Utkast på svenska');
  expect(banner).toHaveTextContent('/sv/om-oss');
  expect(banner.textContent).toMatch(/till kl\.\s14\.32/u);
  const back = screen.getByRole('link', { name: 'Tillbaka till redigeringen' });
  expect(back).toHaveAttribute(
    'href',
    'https://admin.example.org/admin/content-manager/collection-types/api::page.page/abc?plugins[i18n][locale]=sv',
  );
  expect(back).toHaveAttribute('target', '_top');
  expect(document.title).toBe('Förhandsvisning: Om oss');
  expect(screen.queryByText(/Sidan ovanför/u)).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});

test('it says that the page above has to be published first, and when it shows what is published', () => {
  renderIn('en', <PreviewBanner {...props} locale="en" status="published" waitsForParent />);
  expect(screen.getByText('Published version in English')).toBeVisible();
  expect(screen.getByText(/Publish that one first/u)).toBeVisible();
});
