import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderIn } from '../../testing/render-in';
import type { Section } from '../cms/reshape/section';
import { log } from '../lib/log';
import { examples as richText } from './rich-text/examples';
import { examples as statement } from './statement/examples';
import { PreviewBlocks } from './preview-blocks';

test('a preview shows where something is left out, and what; the log hears nothing of it', async () => {
  const warn = jest.spyOn(log, 'warn').mockImplementation(() => undefined);
  const sections: Section[] = [
    { ...statement.ordinary, id: 'section-1' },
    { ...richText.ordinary, id: 'section-3', body: [{ type: 'marquee' }] },
    { type: 'slides', id: 'section-4' } as unknown as Section,
    { ...statement.nothingButWhiteSpace, id: 'section-5' },
  ];
  const types = ['Statement', 'Carousel', 'RichText', 'Slides', 'Statement'].map((name) => `ComponentSections${name}`);
  const { container } = renderIn('sv', <PreviewBlocks sections={sections} types={types} />);

  const notes = screen.getAllByRole('note');
  expect(notes.map((note) => within(note).getByRole('listitem').textContent)).toEqual([
    'Carousel',
    'unknown block: { type: "marquee" }',
    'unknown section: {"type":"slides","id":"section-4"}',
    'empty: statement',
  ]);
  const [first] = container.querySelectorAll('section');
  expect(notes[0]?.compareDocumentPosition(first!)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  expect(warn).not.toHaveBeenCalled();
  expect(await axe(container)).toHaveNoViolations();
});

test('a page of which nothing is left out looks as it will', () => {
  const sections: Section[] = [{ ...statement.ordinary, id: 'section-1' }];
  const { container } = renderIn('en', <PreviewBlocks sections={sections} types={['ComponentSectionsStatement']} />);
  expect(container.querySelectorAll('section')).toHaveLength(1);
  expect(screen.queryByRole('note')).toBeNull();
});
