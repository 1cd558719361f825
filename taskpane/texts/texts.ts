import i18next, { type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import { shown } from '../../functions/cell/language';
import type { Language } from '../../src/locale/language';

/** Only the shown language is fetched: the other is there for those who change. */
const catalogues = {
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
} as const;

/** Makes the texts ready, once, in the language to begin with. */
export async function startTexts(language: Language): Promise<void> {
  await i18next.init({
    resources: { [language]: { translation: await catalogues[language]() } },
    lng: language,
    fallbackLng: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  showIn(language);
}

/** Changes the language of the pane, and of what the functions answer in cells from now on. */
export async function changeLanguage(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await catalogues[language]());
  showIn(language);
  await i18next.changeLanguage(language);
}

function showIn(language: Language): void {
  shown.language = language;
  document.documentElement.lang = language;
}

/** The texts in the shown language, and that language; whoever uses it is drawn anew when it changes. */
export function useTexts(): { t: TFunction; language: Language } {
  const language = useSyncExternalStore(onLanguageChange, currentLanguage);
  return { t: i18next.t, language };
}

function onLanguageChange(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}

function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'sv';
}
