import type { Layout } from '../src/cms/reshape/layout';

/** The shared parts of an English page, for tests. */
export const layout: Layout = {
  name: 'SERN',
  tagline: 'Sweden and Italy, working together',
  headerMenu: [
    { label: 'Start', href: '/en' },
    { label: 'About us', href: '/en/about-us' },
    { label: 'Programme', href: 'https://example.org/programme' },
  ],
  footerMenu: [{ label: 'Accessibility', href: '/en/accessibility' }],
  footerText: 'A network that links Northern and Southern Europe.',
  contact: { email: 'info@sern.example', phone: '+46 (0)10-123 45', address: 'Box 1\n123 45 Stad' },
};
