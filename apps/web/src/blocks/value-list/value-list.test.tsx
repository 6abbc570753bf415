import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { examples } from './examples';
import { ValueList } from './value-list';

const show = (name: keyof typeof examples) => render(<ValueList section={examples[name]} />);

const headings = () => screen.getAllByRole('heading').map((heading) => `${heading.tagName} ${heading.textContent}`);

describe('the section "value list"', () => {
  it('lists the values in their order, below the heading', () => {
    show('ordinary');
    expect(headings()).toEqual(['H2 Identity and values', 'H3 Cooperation', 'H3 Trust']);
    expect(screen.getAllByRole('listitem')[1]).toHaveTextContent('We keep our word.');
  });

  it('skips no heading level without a heading of its own', () => {
    show('withoutHeading');
    expect(headings()).toEqual(['H2 Ansvar', 'H2 Förtroende']);
  });

  it('does not end on a dangling colon when no value is published', () => {
    expect(show('noValues').container).toBeEmptyDOMElement();
  });

  it('leaves out a value without a name, and a blank description', () => {
    show('blankValues');
    expect(screen.getAllByRole('listitem').map((item) => item.innerHTML)).toEqual(['<h3>Trust</h3>']);
  });

  it.each(Object.keys(examples) as (keyof typeof examples)[])('has no accessibility fault: %s', async (name) => {
    expect(await axe(show(name).container)).toHaveNoViolations();
  });
});
