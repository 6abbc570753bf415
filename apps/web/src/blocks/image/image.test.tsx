import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderIn } from '../../../testing/render-in';
import { examples } from './examples';
import { Image } from './image';

const show = (name: keyof typeof examples) => renderIn('sv', <Image section={examples[name]} />);
const sources = (container: Element) => [...container.querySelectorAll('source')];

describe('the section "image"', () => {
  it('shows a picture with its description, its caption and who made it', () => {
    show('ordinary');
    const figure = screen.getByRole('figure');
    expect(within(figure).getByRole('img', { name: 'A bridge over a strait, with a train on it' })).toBeVisible();
    expect(figure).toHaveTextContent('The bridge between Sweden and Denmark Foto: Anna Rossi');
  });

  it('offers AVIF before WebP, each in every width, and leaves room for the picture before it is there', () => {
    const { container } = show('ordinary');
    expect(sources(container).map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
    expect(sources(container)[0]?.srcset).toMatch(/_480_\w+\.avif 480w, .*_1440_\w+\.avif 1440w$/);
    const picture = screen.getByRole('img');
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['1440', '960']);
    expect(picture.getAttribute('src')).toMatch(/^\/uploads\/.*\.jpg$/);
  });

  it.each([
    ['ordinary', 'lazy', null],
    ['first', 'eager', 'high'],
  ] as const)(
    'is fetched when it comes near the view, at once where the page begins with it: %s',
    (name, loading, priority) => {
      show(name);
      const picture = screen.getByRole('img');
      expect([picture.getAttribute('loading'), picture.getAttribute('fetchpriority')]).toEqual([loading, priority]);
    },
  );

  it('keeps in view what staff marked when it is cropped', () => {
    show('wide');
    expect(screen.getByRole('figure')).toHaveClass('wide');
    const { x, y } = screen.getByRole('img').dataset;
    expect([x, y]).toEqual(['0', '100']);
  });

  it.each([
    ['ordinary', '(min-width: 93rem) 88rem, 95vw'],
    ['portrait', '(min-width: 40rem) 38rem, 95vw'],
    ['widePortrait', '(min-width: 93rem) 88rem, 95vw'],
  ] as const)('lets the browser fetch no more than it shows: %s', (name, sizes) => {
    expect(sources(show(name).container).map((source) => source.sizes)).toEqual([sizes, sizes]);
  });

  it('says nothing to a screen reader of a picture that only decorates', () => {
    const { container } = show('decorative');
    expect(container.querySelector('img')).toHaveAttribute('alt', '');
    expect(container.querySelector('figcaption')).toBeNull();
  });

  it.each(Object.keys(examples) as (keyof typeof examples)[])('has no accessibility fault: %s', async (name) => {
    expect(await axe(show(name).container)).toHaveNoViolations();
  });
});
