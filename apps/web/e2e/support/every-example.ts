import { examples as accordion } from '../../src/blocks/accordion/examples';
import { examples as callOut } from '../../src/blocks/call-out/examples';
import { examples as callToAction } from '../../src/blocks/call-to-action/examples';
import { examples as contact } from '../../src/blocks/contact/examples';
import { examples as image } from '../../src/blocks/image/examples';
import { examples as keyFigures } from '../../src/blocks/key-figures/examples';
import { examples as pageList } from '../../src/blocks/page-list/examples';
import { examples as quote } from '../../src/blocks/quote/examples';
import { examples as richText } from '../../src/blocks/rich-text/examples';
import { examples as statement } from '../../src/blocks/statement/examples';
import { examples as valueList } from '../../src/blocks/value-list/examples';
import type { Section } from '../../src/cms/reshape/section';

/** The examples of every block, by its name and theirs: `quote.ordinary`. */
export const EVERY_EXAMPLE: ReadonlyMap<string, Section> = new Map(
  Object.entries({
    accordion,
    callOut,
    callToAction,
    contact,
    image,
    keyFigures,
    pageList,
    quote,
    richText,
    statement,
    valueList,
  }).flatMap(([block, examples]) =>
    Object.entries<Section>(examples).map(([name, section]) => [`${block}.${name}`, section] as const),
  ),
);
