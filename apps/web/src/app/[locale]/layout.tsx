import { DEFAULT_LOCALE, isLocale, LOCALES } from '@sern/contract';
import type { Metadata } from 'next';
import { locale as rootLocale } from 'next/root-params';
import type { ReactNode } from 'react';
import { env } from '../../env';
import '../../styles/site.css';

export const metadata: Metadata = { metadataBase: new URL(env.siteUrl) };

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await rootLocale();
  return (
    <html lang={isLocale(locale) ? locale : DEFAULT_LOCALE}>
      <body>{children}</body>
    </html>
  );
}
