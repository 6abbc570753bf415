import type { SectionOf } from '../../cms/reshape/section';
import type { ListedPage } from '../../cms/reshape/section-props';

type Section = SectionOf<'page-list'>;

const page = (title: string, href: string, lead: string | null = null): ListedPage => ({ title, href, lead });

const section = (heading: string | null, ...pages: ListedPage[]): Section => ({
  type: 'page-list',
  id: 'section-1',
  heading,
  pages,
});

/** What an editor may make of the section, the ordinary and the awkward. */
export const examples = {
  ordinary: section(
    'What we do',
    page('Inclusion', '/en/what-we-do/inclusion', 'Services for those who need them most.'),
    page('Green towns', '/en/what-we-do/green-towns'),
    page('The Commission’s programmes', 'https://example.org/programmes'),
  ),
  withoutHeading: section(null, page('Historia', '/sv/om-oss/historia', 'Sedan 2005.'), page('Stadgar', '/sv/stadgar')),
  sameTwice: section('Twice', page('History', '/en/history'), page('History', '/en/history')),
  longCompoundWords: section(
    'Verksamhetsområdesbeskrivningar',
    page('Samhällsplaneringsverksamhetsutveckling', '/sv/plan', 'Jämställdhetsintegreringsstrategiarbetsgruppsmöte'),
  ),
  blankParts: section('Pages', page(' ', '/en/blank'), page('History', '/en/history', ' \n')),
  noPages: section('Pages'),
} satisfies Record<string, Section>;
