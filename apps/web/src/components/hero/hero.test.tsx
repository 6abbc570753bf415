import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { Hero } from './hero';

describe('the head of the start page', () => {
  it('has the title as its only heading, between tagline and lead; the drawing says nothing', async () => {
    const { container } = render(<Hero title="Linking Europe" tagline="Sweden and Italy" lead="A network." />);
    expect(screen.getByRole('heading')).toHaveTextContent('Linking Europe');
    expect(container).toHaveTextContent(/^Sweden and ItalyLinking EuropeA network\.$/u);
    expect(screen.queryByRole('img')).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('does with the title alone', () => {
    const { container } = render(<Hero title="Linking Europe" tagline={null} lead={null} />);
    expect(container.querySelector('p')).toBeNull();
  });

  it('draws every line and point inside its frame, so that nothing is cut off', () => {
    const { container } = render(<Hero title="x" tagline={null} lead={null} />);
    const [left, top, width, height] = container.querySelector('svg')!.getAttribute('viewBox')!.split(' ').map(Number);
    for (const circle of container.querySelectorAll('circle')) {
      const [x, y, r] = ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name)));
      expect(x! - r!).toBeGreaterThan(left!);
      expect(x! + r!).toBeLessThan(left! + width!);
      expect(y! - r!).toBeGreaterThan(top!);
      expect(y! + r!).toBeLessThan(top! + height!);
    }
  });
});
