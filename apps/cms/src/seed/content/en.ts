import { bullets, paragraph } from '../rich-text';
import { accessibility, privacy } from './statements-en';
import type { SeedContent, SeedSection } from '../seed-content';

const lead =
  'SERN is one of the main transnational networks in Europe fostering relations between Northern and Southern Europe and in particular between Sweden and Italy.';

const vision: SeedSection = {
  __component: 'sections.statement',
  title: 'Our Vision',
  statement:
    'SERN is one of the leading transnational networks of local and regional actors fostering North-South cooperation in the European Union. SERN wants to increase the quality of life and the opportunities for the citizens in the municipalities and regions belonging to the network.',
};

const mission: SeedSection = {
  __component: 'sections.statement',
  title: 'Our Mission',
  statement:
    'The network through its activities contributes to building a European Union driven by North-South collaboration where Italian and Swedish communities and their citizens are key drivers of change towards a more inclusive, sustainable, and digitalized society.',
};

const values: SeedSection = { __component: 'sections.value-list', intro: 'We operate following our long term values:' };

const about: SeedContent['about'] = {
  title: 'About us',
  slug: 'about-us',
  lead,
  sections: [
    {
      __component: 'sections.rich-text',
      body: [
        paragraph('As a non-profit transnational association, SERN has three characteristics that makes it unique:'),
        bullets(
          'It is the only bilateral network in the European Union that brings together actors from the Northern and Southern states.',
          'It is a multilevel network where different levels of government interact and collaborate.',
          'It is open to civil society and to private actors.',
        ),
        paragraph(
          'Since its creation, the network developed more than 130 projects at European level and is driving a continuous process of exchange and cooperation between Swedes and Italians. A cooperation that, with the new strategy, will continue in the next seven years towards more inclusive communities, crucial for a sustainable European integration, through services for vulnerable groups, active citizenship and quality education. Communities that are also digitalized with open and efficient public administrations and digital skills for all; that are green and sustainable, focusing on actions to reduce vulnerability to the effects of climate change, to enhance sustainable tourism and smart mobility.',
        ),
      ],
    },
    {
      __component: 'sections.rich-text',
      heading: 'Working together since 2005',
      body: [
        paragraph(
          'SERN is the result of a long-term process of cooperation and exchange between Italian and Swedish actors. The idea of strengthening the relations between the two areas was launched by AICCRE Emilia-Romagna and pool of Italian municipalities in the summer of 2002 and took shape in the following spring with the organization of the conference Town Twinning Sweden Emilia-Romagna, supported by the European Commission in the framework of the Town Twinning programme.',
        ),
      ],
    },
    vision,
    mission,
    {
      __component: 'sections.rich-text',
      heading: 'Identity and Values',
      body: [
        paragraph(
          'We are a network that links Northern and Southern Europe. Our members are mainly public bodies and private nonprofit organizations. We are a multilevel network where different levels of government interact and collaborate. We share interest in many sectors, and a willingness of working for an inclusive society and innovative models of growth. As a result of the commitment and work of so many people , we share a successful story. SERN actually represents a unique example of North-South cooperation in Europe.',
        ),
      ],
    },
    values,
  ],
};

/** English, word for word from `../source/about-us.en.txt`. */
export const en: SeedContent = {
  site: { name: 'SERN', tagline: 'A network that links Northern and Southern Europe' },
  values: ['Cooperation', 'Common belonging to the EU', 'Democracy and equal opportunities', 'Responsibility', 'Trust'],
  valueNote: 'to be confirmed by SERN',
  about,
  accessibility,
  privacy,
  home: (aboutPage) => ({
    title: 'SERN',
    slug: '/',
    lead,
    sections: [
      { __component: 'sections.call-to-action', link: { label: 'About the network', page: aboutPage } },
      {
        __component: 'sections.key-figures',
        figures: [
          { figure: '130+', label: 'projects at European level' },
          { figure: '2005', label: 'working together since' },
          { figure: '2', label: 'countries, one network' },
        ],
      },
      vision,
      mission,
      { ...values, heading: 'Identity and Values' },
    ],
  }),
};
