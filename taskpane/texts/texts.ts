import i18next, { type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import { shown } from '../../functions/cell/language';
import type { Language } from '../../src/locale/language';
import { en } from './en';
import { sv } from './sv';

/** Makes the catalogues ready, once, in the language to begin with. */
export function startTexts(language: Language): void {
  void i18next.init({
    resources: { sv: { translation: sv }, en: { translation: en } },
    lng: language,
    fallbackLng: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  showIn(language);
}

/** Changes the language of the pane, and of what the functions answer in cells from now on. */
export function changeLanguage(language: Language): void {
  showIn(language);
  void i18next.changeLanguage(language);
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
