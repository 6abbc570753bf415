import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { examples } from './examples';
import { Quote } from './quote';

function show(name: keyof typeof examples) {
  const report = jest.fn<undefined, [string]>();
  return { report, ...render(<Quote section={examples[name]} report={report} />) };
}

describe('the section "quote"', () => {
  it('says what was said and who said it', () => {
    show('ordinary');
    expect(screen.getByRole('blockquote')).toHaveTextContent('We learn most where we are least alike.');
    expect(screen.getByRole('figure')).toHaveTextContent(/Anna Exempel, Mayor of a member municipality$/u);
  });

  it('is spoken in the language that it was said in, the name in that of the page', () => {
    show('otherLanguage');
    expect(screen.getByRole('blockquote')).toHaveAttribute('lang', 'it');
    expect(screen.getByText('Maria Esempio').closest('[lang]')).toBeNull();
  });

  it.each([
    ['roleAlone', 'It was worth the journey.A participant'],
    ['wordsAlone', 'Two shores,\none line.'],
  ] as const)('leaves no comma behind of what is not known: %s', (name, text) => {
    expect(show(name).container.textContent).toBe(text);
  });

  it('takes nothing for a language that is none', () => {
    show('strangeLanguage');
    expect(screen.getByRole('blockquote')).not.toHaveAttribute('lang');
  });

  it('is left out without words, and says so', () => {
    const { container, report } = show('blankWords');
    expect(container).toBeEmptyDOMElement();
    expect(report.mock.calls).toEqual([['empty: quote']]);
  });

  it.each(Object.keys(examples) as (keyof typeof examples)[])('has no accessibility fault: %s', async (name) => {
    expect(await axe(show(name).container)).toHaveNoViolations();
  });
});
