import { bullets, link, paragraph } from '../rich-text';
import type { SeedStatement } from '../seed-content';
import { REVIEWED_ON } from './reviewed-on';

export const accessibility: SeedStatement = {
  title: 'Tillgänglighet',
  slug: 'tillganglighet',
  lead: 'SERN står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den. Den här tillgänglighetsredogörelsen beskriver hur tillgänglig webbplatsen är och hur den har testats.',
  reviewedOn: REVIEWED_ON,
  note: 'SERN behöver bekräfta: att bedömningen är SERN:s egen; om den svenska lagen (2018:1937) eller en italiensk lag gäller för SERN, och att Digg fortfarande är tillsynsmyndighet. Fyll i kontaktuppgifter under Webbplats: först då visas delen ”Rapportera brister”. Ange ett nytt datum under ”Senast granskad” efter varje granskning.',
  sections: [
    {
      __component: 'sections.rich-text',
      heading: 'Hur tillgänglig är webbplatsen?',
      body: [
        paragraph(
          'Webbplatsen är byggd för att uppfylla den europeiska standarden EN 301 549 och riktlinjerna WCAG 2.2 på nivå AA.',
        ),
        paragraph(
          'Vi känner i dag inte till några brister. Det betyder inte att det saknas brister: ingen oberoende expert har granskat webbplatsen än, och den har inte testats av personer med funktionsnedsättning.',
        ),
        bullets(
          'Allt går att läsa och använda med enbart tangentbord.',
          'Sidorna fungerar fullt ut utan JavaScript.',
          'Texten går att förstora till 200 procent, och sidorna anpassar sig till skärmar som är 320 pixlar breda.',
          'Kontrasten mellan text och bakgrund är minst 4,5:1, både i ljust och i mörkt läge.',
          'Språket på varje sida är uppmärkt, så att skärmläsare uttalar texten rätt.',
          'Om du har ställt in din enhet på mindre rörelse byter du sida utan animationer.',
        ),
      ],
    },
    {
      __component: 'sections.rich-text',
      heading: 'Hur webbplatsen har testats',
      body: [
        paragraph(
          'Redogörelsen bygger på en bedömning som vi själva gjorde i november 2026. Alla typer av sidor testades automatiskt med verktyget axe-core, i smala och breda fönster och i ljust och mörkt läge. Automatiska tester gick också igenom sidor med enbart tangentbord och på en skärm som är 320 pixlar bred.',
        ),
        paragraph('Testerna görs om varje gång webbplatsens programvara ändras. De hittar inte alla slags brister.'),
      ],
    },
    {
      __component: 'sections.contact',
      heading: 'Rapportera brister',
      intro:
        'Berätta för oss vad som inte fungerar för dig och på vilken sida. Hör också av dig om du behöver något från webbplatsen i en annan form.',
    },
    {
      __component: 'sections.rich-text',
      heading: 'Tillsyn',
      body: [
        paragraph(
          'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen om tillgänglighet till digital offentlig service (2018:1937). Till Digg kan du ',
          link('anmäla en offentlig aktör vars webbplats inte uppfyller kraven', 'https://www.digg.se/tdosanmalan'),
          '.',
        ),
      ],
    },
  ],
};

export const privacy: SeedStatement = {
  title: 'Personuppgifter och integritet',
  slug: 'integritet',
  lead: 'Du kan läsa hela webbplatsen utan att berätta något om dig själv. Den använder inga kakor, och ingen följer vad du gör här.',
  reviewedOn: REVIEWED_ON,
  note: 'SERN behöver bekräfta: fullständigt namn, organisationsnummer och adress som personuppgiftsansvarig; vem som driver servrarna åt SERN, var de finns och hur länge loggar sparas. Fyll i kontaktuppgifter under Webbplats: först då visas delen ”Fråga oss”. Ange ett nytt datum under ”Senast granskad” efter varje granskning.',
  sections: [
    {
      __component: 'sections.rich-text',
      heading: 'Inga kakor och ingen spårning',
      body: [
        bullets(
          'Webbplatsen använder inga kakor och lagrar inte heller något annat i din webbläsare som känner igen dig.',
          'Vi mäter inte vad besökarna gör.',
          'Allt på sidorna, även typsnitten, kommer från vår egen server. Därför får inget annat företag veta att du är här.',
        ),
        paragraph('Det är därför vi inte ber om ditt samtycke.'),
      ],
    },
    {
      __component: 'sections.rich-text',
      heading: 'Det som våra servrar antecknar',
      body: [
        paragraph(
          'När du öppnar en sida skickar din webbläsare din IP-adress, sidans adress, tidpunkten och webbläsarens namn till oss. Våra servrar kan spara detta i loggar. Vi använder loggarna bara för att hitta fel och stoppa angrepp. Vi försöker inte ta reda på vem du är, och vi raderar loggarna när de inte längre behövs.',
        ),
        paragraph(
          'Den rättsliga grunden är vårt berättigade intresse av en webbplats som är säker och fungerar (artikel 6.1 f i dataskyddsförordningen, GDPR). De som driver servrarna åt oss behandlar loggarna för vår räkning.',
        ),
      ],
    },
    {
      __component: 'sections.rich-text',
      heading: 'Om du kontaktar oss',
      body: [
        paragraph(
          'När du skriver eller ringer använder vi det du berättar för att hantera ditt ärende, eftersom vi har ett berättigat intresse av att kunna svara dig. Vi sparar uppgifterna bara så länge som ärendet kräver.',
        ),
      ],
    },
    {
      __component: 'sections.rich-text',
      heading: 'Dina rättigheter',
      body: [
        paragraph(
          'SERN är personuppgiftsansvarig. Du har rätt att få veta vilka personuppgifter vi har om dig, att få fel rättade och att invända mot att vi använder uppgifterna. I vissa fall har du rätt att få uppgifter raderade eller att begränsa hur de används.',
        ),
        paragraph(
          'Om du tycker att vi gör fel kan du klaga hos dataskyddsmyndigheten i det land där du bor eller arbetar. I Sverige är det ',
          link('Integritetsskyddsmyndigheten (IMY)', 'https://www.imy.se/'),
          ', i Italien ',
          link('Garante per la protezione dei dati personali', 'https://www.garanteprivacy.it/'),
          '.',
        ),
      ],
    },
    {
      __component: 'sections.contact',
      heading: 'Fråga oss',
      intro: 'Skriv till oss om du har frågor om personuppgifter eller vill använda dina rättigheter.',
    },
  ],
};
