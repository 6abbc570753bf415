import { HOME_PATH, isLocale } from '@sern/contract';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { ErrorPage } from '../../../../components/error-page/error-page';
import { SiteFrame } from '../../../../components/site-frame/site-frame';
import { getLayout } from '../../../../cms/get-layout';
import { ERROR_PAGES, isErrorPage } from '../../../../lib/error-status';

interface Props {
  params: Promise<{ locale: string; code: string }>;
}

export function generateStaticParams() {
  return ERROR_PAGES.map((code) => ({ code }));
}

async function readParams(params: Props['params']) {
  const { locale, code } = await params;
  if (!isLocale(locale) || !isErrorPage(code)) notFound();
  return { locale, name: code };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, name } = await readParams(params);
  const [t, layout] = await Promise.all([getTranslations({ locale, namespace: 'error' }), getLayout(locale)]);
  return { title: `${t(`${name === 'elsewhere' ? '404' : name}.heading`)} – ${layout.name}`, robots: { index: false } };
}

/** The body that the server sends with the status; not an address of the public site. */
export default async function StatusPage({ params }: Props) {
  const { locale, name } = await readParams(params);
  const layout = await getLayout(locale);
  return (
    <SiteFrame layout={layout} locale={locale} path={HOME_PATH} alternates={[]}>
      <ErrorPage name={name} locale={locale} />
    </SiteFrame>
  );
}
