import type { Locale } from '@sern/contract';
import { render, type RenderResult } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { JSX } from 'react';
import en from '../messages/en.json';
import sv from '../messages/sv.json';

const MESSAGES = { en, sv };

/** Renders a part of a page with the interface texts of a language. */
export function renderIn(locale: Locale, part: JSX.Element): RenderResult {
  return render(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Europe/Stockholm">
      {part}
    </NextIntlClientProvider>,
  );
}
