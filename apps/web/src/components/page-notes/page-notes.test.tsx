import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderIn } from '../../../testing/render-in';
import { NewerVersion } from './newer-version';
import { ReviewedOn } from './reviewed-on';

const SWEDISH = { locale: 'sv', href: '/sv/om-oss', title: 'Om oss', publishedAt: '2026-11-24T08:00:00.000Z' } as const;
const ENGLISH = { ...SWEDISH, locale: 'en', href: '/en/about-us', title: 'About us' } as const;

describe('a version that is newer in another language', () => {
  it.each([
    ['en', SWEDISH, 'There is a newer version of this page in Swedish, of 24 November 2026: Om oss'],
    ['sv', ENGLISH, 'Det finns en nyare version av sidan på engelska, från den 24 november 2026: About us'],
  ] as const)('is named in %s, with its date and a link in its own language', async (locale, version, line) => {
    const { container } = renderIn(locale, <NewerVersion version={version} />);
    expect(container.textContent.replaceAll('\u00a0', ' ')).toBe(line);
    const link = screen.getByRole('link', { name: version.title });
    expect([link.getAttribute('href'), link.lang, link.getAttribute('hreflang')]).toEqual([
      version.href,
      version.locale,
      version.locale,
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is not spoken of when there is none', () => {
    expect(renderIn('sv', <NewerVersion version={null} />).container).toBeEmptyDOMElement();
  });
});

describe('the day of the last review', () => {
  it.each([
    ['en', 'Last reviewed 22 November 2026'],
    ['sv', 'Senast granskad 22 november 2026'],
  ] as const)('is written out in %s, and can be read by machines', async (locale, line) => {
    const { container } = renderIn(locale, <ReviewedOn day="2026-11-22" />);
    expect(container.textContent.replaceAll('\u00a0', ' ')).toBe(line);
    expect(screen.getByRole('time')).toHaveAttribute('datetime', '2026-11-22');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is left out where staff gave none', () => {
    expect(renderIn('en', <ReviewedOn day={null} />).container).toBeEmptyDOMElement();
  });
});
