/** Strapi's own words around a preview, which it has in English only. Its names for them, without `content-manager.`. */
const TEXTS = {
  sv: {
    'preview.panel.title': 'Förhandsvisning',
    'preview.panel.button': 'Öppna förhandsvisning',
    'preview.panel.button-disabled-tooltip': 'Spara för att öppna förhandsvisningen',
    'preview.page-title': 'Förhandsvisning av {contentType}',
    'preview.header.close': 'Stäng förhandsvisningen',
    'preview.copy.label': 'Kopiera länken till förhandsvisningen',
    'preview.copy.success': 'Länken är kopierad',
    'preview.tabs.label': 'Version',
    'preview.device.select': 'Välj skärm',
    'preview.device.desktop': 'Dator',
    'preview.device.mobile': 'Telefon',
  },
  it: {
    'preview.panel.title': 'Anteprima',
    'preview.panel.button': 'Apri l’anteprima',
    'preview.panel.button-disabled-tooltip': 'Salva per aprire l’anteprima',
    'preview.page-title': 'Anteprima di {contentType}',
    'preview.header.close': 'Chiudi l’anteprima',
    'preview.copy.label': 'Copia il link all’anteprima',
    'preview.copy.success': 'Link copiato',
    'preview.tabs.label': 'Versione',
    'preview.device.select': 'Scegli lo schermo',
    'preview.device.desktop': 'Computer',
    'preview.device.mobile': 'Telefono',
  },
} as const;

/** The same under the keys that the admin looks for. */
export function previewTexts(language: keyof typeof TEXTS): Record<string, string> {
  return Object.fromEntries(Object.entries(TEXTS[language]).map(([key, text]) => [`content-manager.${key}`, text]));
}
