import { bullets, paragraph } from '../rich-text';
import { accessibility, privacy } from './statements-sv';
import type { SeedContent, SeedSection } from '../seed-content';

const lead =
  'SERN är ett av det främsta transnationella nätverken i Europa som främjar förbindelser mellan norra och södra Europa. Vi arbetar särskilt med samarbeten mellan Sverige och Italien.';

const vision: SeedSection = {
  __component: 'sections.statement',
  title: 'Vår Vision',
  statement:
    'SERN är ett av de ledande transnationella nätverken för lokala och regionala aktörer som främjar nord-syd-samarbetet i Europeiska unionen. SERN vill öka livskvaliteten och möjligheterna för medborgarna i de kommuner och regioner som ingår i nätverket.',
};

const mission: SeedSection = {
  __component: 'sections.statement',
  title: 'Vårt Uppdrag',
  statement:
    'Nätverket bidrar genom sin verksamhet till att bygga en europeisk union som drivs av nord-syd-samarbete där italienska och svenska samhällen och deras medborgare är viktiga drivkrafter för förändring mot ett mer inkluderande, hållbart och digitaliserat samhälle.',
};

const values: SeedSection = {
  __component: 'sections.value-list',
  intro: 'Vi arbetar efter våra långsiktiga värderingar:',
};

const about: SeedContent['about'] = {
  title: 'Om oss',
  slug: 'om-oss',
  lead,
  sections: [
    {
      __component: 'sections.rich-text',
      heading: 'Om SERN',
      body: [
        paragraph('SERN är en ideell transnationell förening med tre särdrag som gör den unik:'),
        bullets(
          'Den är det enda bilaterala nätverk inom den europeiska unionen som samlar aktörer från de norra och södra staterna.',
          'Den är ett nätverk som arbetar på flera nivåer, och låter olika förvaltningsnivåer interagera och samarbeta.',
          'Den är öppen för både civilsamhället och för privata aktörer.',
        ),
        paragraph(
          'Sedan nätverket bildades har det utvecklat mer än 130 projekt på europeisk nivå och driver en kontinuerlig process av utbyte och samarbete mellan svenskar och italienare. Ett samarbete som, i och med den nya strategin, kommer att fortsätta under de kommande sju åren mot mer inkluderande samhällen, vilket är avgörande för en hållbar europeisk integration, genom tjänster för utsatta grupper, aktivt medborgarskap och utbildning av hög kvalitet. Samhällen som också är digitaliserade med öppna och effektiva offentliga förvaltningar och digital kompetens för alla; som är gröna och hållbara, med fokus på åtgärder för att minska sårbarheten för klimatförändringens effekter, för att främja hållbar turism och smart rörlighet.',
        ),
      ],
    },
    {
      __component: 'sections.rich-text',
      heading: 'Samarbete sedan 2005',
      body: [
        paragraph(
          'SERN är resultatet av en lång tids samarbete och utbyte mellan italienska och svenska aktörer. Idén att stärka relationerna mellan de två länderna lanserades av AICCRE Emilia-Romagna och en grupp italienska kommuner under sommaren 2002, och tog form under våren därpå, under konferensen Town Twinning Sweden Emilia-Romagna som finansierades av Europeiska Kommissionen inom ramen för Town Twinning-programmet.',
        ),
      ],
    },
    vision,
    mission,
    {
      __component: 'sections.rich-text',
      heading: 'Identitet och Värderingar',
      body: [
        paragraph(
          'Vi är ett nätverk som förbinder norra och södra Europa. Våra medlemmar är huvudsakligen offentliga organ och privata ideella organisationer. Vi är ett nätverk på flera nivåer där olika myndighetsnivåer interagerar och samarbetar. Vi delar intresse för många sektorer och en vilja att arbeta för ett inkluderande samhälle och innovativa tillväxtmodeller. Som ett resultat av så många människors engagemang och arbete delar vi en framgångsrik historia. SERN utgör faktiskt ett unikt exempel på nord-syd-samarbete i Europa.',
        ),
      ],
    },
    values,
  ],
};

/** Swedish, word for word from `../source/about-us.sv.txt`. */
export const sv: SeedContent = {
  site: { name: 'SERN', tagline: 'Ett nätverk som förbinder norra och södra Europa' },
  values: [
    'Ökat samarbete',
    'Gemensamt deltagande och tillhörighet i EU',
    'Demokrati och lika möjligheter',
    'Ansvar',
    'Förtroende',
  ],
  valueNote: 'ska bekräftas av SERN (to be confirmed by SERN)',
  about,
  accessibility,
  privacy,
  home: (aboutPage) => ({
    title: 'SERN',
    slug: '/',
    lead,
    sections: [
      { __component: 'sections.call-to-action', link: { label: 'Om nätverket', page: aboutPage } },
      {
        __component: 'sections.key-figures',
        figures: [
          { figure: '130+', label: 'projekt på europeisk nivå' },
          { figure: '2005', label: 'samarbete sedan' },
          { figure: '2', label: 'länder, ett nätverk' },
        ],
      },
      vision,
      mission,
      { ...values, heading: 'Identitet och Värderingar' },
    ],
  }),
};
