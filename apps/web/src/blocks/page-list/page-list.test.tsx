import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { examples } from './examples';
import { PageList } from './page-list';

const show = (name: keyof typeof examples) => render(<PageList section={examples[name]} />);

const headings = () => screen.getAllByRole('heading').map((heading) => `${heading.tagName} ${heading.textContent}`);

describe('the section "list of pages"', () => {
  it('leads to each page by its title, and says what it is about', () => {
    show('ordinary');
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/en/what-we-do/inclusion',
      '/en/what-we-do/green-towns',
      'https://example.org/programmes',
    ]);
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Services for those who need them most.');
    expect(headings().slice(0, 2)).toEqual(['H2 What we do', 'H3 Inclusion']);
  });

  it('skips no heading level without a heading of its own', () => {
    show('withoutHeading');
    expect(headings()).toEqual(['H2 Historia', 'H2 Stadgar']);
  });

  it('leaves out a link without words, and blank introductions', () => {
    show('blankParts');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['History']);
  });

  it('has no heading that leads to nothing when no page is published', () => {
    expect(show('noPages').container).toBeEmptyDOMElement();
  });

  it.each(Object.keys(examples) as (keyof typeof examples)[])('has no accessibility fault: %s', async (name) => {
    expect(await axe(show(name).container)).toHaveNoViolations();
  });
});
