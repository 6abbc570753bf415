import { bullets, link, paragraph } from '../rich-text';
import type { SeedStatement } from '../seed-content';
import { REVIEWED_ON } from './reviewed-on';

export const accessibility: SeedStatement = {
  title: 'Accessibility',
  slug: 'accessibility',
  lead: 'SERN stands behind this website and wants as many people as possible to be able to use it. This accessibility statement says how accessible the website is and how it has been tested.',
  reviewedOn: REVIEWED_ON,
  note: 'To be confirmed by SERN: that the assessment is SERN’s own; whether the Swedish act (2018:1937) or an Italian one applies to SERN, and that Digg is still the authority. Fill in the contact under Site: the part “Report a problem” appears only then. After each review, set a new date under “Last reviewed”.',
  sections: [
    {
      __component: 'sections.rich-text',
      heading: 'How accessible is the website?',
      body: [
        paragraph(
          'The website is built to meet the European standard EN 301 549 and the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA.',
        ),
        paragraph(
          'We know of no shortcomings at present. That does not mean that there are none: no independent expert has examined the website yet, and it has not been tested by people with disabilities.',
        ),
        bullets(
          'Everything can be read and used with the keyboard alone.',
          'The pages are complete without JavaScript.',
          'Text can be enlarged to 200 per cent, and the pages fit screens that are 320 pixels wide.',
          'The contrast between text and background is at least 4.5 to 1, in light and in dark colours.',
          'The language of each page is marked, so that screen readers pronounce it rightly.',
          'If you have asked your device for less motion, pages change without animation.',
        ),
      ],
    },
    {
      __component: 'sections.rich-text',
      heading: 'How it has been tested',
      body: [
        paragraph(
          'This statement rests on an assessment of our own, made in November 2026. Every kind of page was tested automatically with the tool axe-core, in narrow and wide windows, in light and dark colours. Automatic tests also went through pages with the keyboard alone, and on a screen that is 320 pixels wide.',
        ),
        paragraph(
          'The tests are repeated whenever the software of the website changes. They do not find every kind of shortcoming.',
        ),
      ],
    },
    {
      __component: 'sections.contact',
      heading: 'Report a problem',
      intro:
        'Tell us what does not work for you, and on which page. Tell us too if you need something from the website in another form.',
    },
    {
      __component: 'sections.rich-text',
      heading: 'Supervision',
      body: [
        paragraph(
          'In Sweden, the Agency for Digital Government (Digg) supervises the Act on Accessibility to Digital Public Services (2018:1937). To Digg you can ',
          link('report a public body whose website does not meet the requirements', 'https://www.digg.se/tdosanmalan'),
          '.',
        ),
      ],
    },
  ],
};

export const privacy: SeedStatement = {
  title: 'Privacy',
  slug: 'privacy',
  lead: 'You can read the whole website without telling us anything about yourself. It uses no cookies, and nobody follows what you do here.',
  reviewedOn: REVIEWED_ON,
  note: 'To be confirmed by SERN: its full name, registration number and address as controller; who runs the servers for SERN, where, and how long logs are kept. Fill in the contact under Site: the part “Ask us” appears only then. After each review, set a new date under “Last reviewed”.',
  sections: [
    {
      __component: 'sections.rich-text',
      heading: 'No cookies and no tracking',
      body: [
        bullets(
          'The website sets no cookies and stores nothing else in your browser that recognises you.',
          'We do not measure what visitors do.',
          'Everything on the pages, the typefaces too, comes from our own server, so no other company learns that you are here.',
        ),
        paragraph('That is why we ask for no consent.'),
      ],
    },
    {
      __component: 'sections.rich-text',
      heading: 'What our servers note',
      body: [
        paragraph(
          'To get a page, your browser sends us your IP address, the address of the page, the time, and the name of the browser. Our servers may note this in logs. We use the logs only to find faults and to stop attacks, we do not try to find out who you are, and we erase them when they are no longer needed for that.',
        ),
        paragraph(
          'The legal basis is our legitimate interest in a website that is secure and works (Article 6(1)(f) of the General Data Protection Regulation, GDPR). Those who run the servers for us process the logs on our behalf.',
        ),
      ],
    },
    {
      __component: 'sections.rich-text',
      heading: 'If you write to us',
      body: [
        paragraph(
          'If you write or call, we use what you tell us to deal with your matter, because we have a legitimate interest in answering you. We keep it no longer than the matter requires.',
        ),
      ],
    },
    {
      __component: 'sections.rich-text',
      heading: 'Your rights',
      body: [
        paragraph(
          'SERN is the controller of these data. You have the right to know which personal data we hold about you, to have errors corrected, and to object to our using them. In some cases you have the right to have data erased or their use restricted.',
        ),
        paragraph(
          'If you think that we do wrong, you can complain to the data protection authority of the country in which you live or work. In Sweden that is ',
          link('Integritetsskyddsmyndigheten (IMY)', 'https://www.imy.se/'),
          ', in Italy ',
          link('Garante per la protezione dei dati personali', 'https://www.garanteprivacy.it/'),
          '.',
        ),
      ],
    },
    {
      __component: 'sections.contact',
      heading: 'Ask us',
      intro: 'Write to us if you have questions about personal data, or want to use your rights.',
    },
  ],
};
