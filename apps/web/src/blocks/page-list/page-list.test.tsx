import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { examples } from './examples';
import { PageList } from './page-list';

function show(name: keyof typeof examples) {
  const report = jest.fn<undefined, [string]>();
  return { report, ...render(<PageList section={examples[name]} report={report} />) };
}

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

  it('leaves out a link without words, which it reports, and blank introductions', () => {
    const { report } = show('blankParts');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['History']);
    expect(report.mock.calls).toEqual([['empty: an entry of page-list']]);
  });

  it('has no heading that leads to nothing when no page is published, and says so', () => {
    const { container, report } = show('noPages');
    expect(container).toBeEmptyDOMElement();
    expect(report.mock.calls).toEqual([['empty: page-list']]);
  });

  it.each(Object.keys(examples) as (keyof typeof examples)[])('has no accessibility fault: %s', async (name) => {
    expect(await axe(show(name).container)).toHaveNoViolations();
  });
});
