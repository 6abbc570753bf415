import { HOME_PATH, isLocale } from '@sern/contract';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { ErrorPage } from '../../../../components/error-page/error-page';
import { SiteFrame } from '../../../../components/site-frame/site-frame';
import { getLayout } from '../../../../cms/get-layout';
import { isErrorStatus, ERROR_STATUSES } from '../../../../lib/error-status';

interface Props {
  params: Promise<{ locale: string; code: string }>;
}

export function generateStaticParams() {
  return ERROR_STATUSES.map((code) => ({ code }));
}

async function readParams(params: Props['params']) {
  const { locale, code } = await params;
  if (!isLocale(locale) || !isErrorStatus(code)) notFound();
  return { locale, code };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await readParams(params);
  const [t, layout] = await Promise.all([getTranslations({ locale, namespace: 'error' }), getLayout(locale)]);
  return { title: `${t(`${code}.heading`)} – ${layout.name}`, robots: { index: false } };
}

/** The body that the server sends with the status of the same number; not an address of the public site. */
export default async function StatusPage({ params }: Props) {
  const { locale, code } = await readParams(params);
  const layout = await getLayout(locale);
  return (
    <SiteFrame layout={layout} locale={locale} path={HOME_PATH} alternates={[]}>
      <ErrorPage status={code} locale={locale} />
    </SiteFrame>
  );
}
