import type { ReactNode } from 'react';
import type { Section } from '../cms/reshape/section';
import type { Report } from '../components/rich-text/nodes';
import { log } from '../lib/log';
import { Accordion } from './accordion/accordion';
import { CallOut } from './call-out/call-out';
import { CallToAction } from './call-to-action/call-to-action';
import { ContactBlock } from './contact/contact';
import { Image } from './image/image';
import { KeyFigures } from './key-figures/key-figures';
import { PageList } from './page-list/page-list';
import { Quote } from './quote/quote';
import { RichTextBlock } from './rich-text/rich-text';
import { Statement } from './statement/statement';
import { ValueList } from './value-list/value-list';

interface Props {
  sections: readonly Section[];
  /** Names the page in the log, where content is left out. */
  page: string;
}

/** The sections of a page in their order. */
export function Blocks({ sections, page }: Props) {
  return sections.map((section) => {
    const report = (leftOut: string) => log.warn('content was left out', { page, section: section.id, leftOut });
    return <Block key={section.id} section={section} report={report} />;
  });
}

/** The registry: a type of section without a line here is a type error; at run time it is reported and left out. */
export function Block({ section, report }: { section: Section; report: Report }): ReactNode {
  switch (section.type) {
    case 'rich-text':
      return <RichTextBlock section={section} report={report} />;
    case 'statement':
      return <Statement section={section} report={report} />;
    case 'value-list':
      return <ValueList section={section} report={report} />;
    case 'call-out':
      return <CallOut section={section} report={report} />;
    case 'call-to-action':
      return <CallToAction section={section} report={report} />;
    case 'key-figures':
      return <KeyFigures section={section} report={report} />;
    case 'quote':
      return <Quote section={section} report={report} />;
    case 'accordion':
      return <Accordion section={section} report={report} />;
    case 'page-list':
      return <PageList section={section} report={report} />;
    case 'contact':
      return <ContactBlock section={section} report={report} />;
    case 'image':
      return <Image section={section} />;
    default:
      return reportUnknown(section, report);
  }
}

function reportUnknown(section: never, report: Report): null {
  report(`unknown section: ${JSON.stringify(section)}`);
  return null;
}
