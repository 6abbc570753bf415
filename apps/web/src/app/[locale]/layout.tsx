import { DEFAULT_LOCALE, isLocale, LOCALES } from '@sern/contract';
import type { Metadata } from 'next';
import { locale as rootLocale } from 'next/root-params';
import type { ReactNode } from 'react';
import { env } from '../../env';
import { FONT_FILES } from '../../lib/font-files';
import '../../styles/site.css';

export const metadata: Metadata = {
  metadataBase: new URL(env.siteUrl),
  icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
  manifest: '/manifest.webmanifest',
};

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await rootLocale();
  return (
    <html lang={isLocale(locale) ? locale : DEFAULT_LOCALE}>
      <head>
        {FONT_FILES.map((file) => (
          <link key={file} rel="preload" href={file} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
      </head>
      <body>{children}</body>
    </html>
  );
}
