/// <reference types="office-js" />
import { shown } from '../functions/cell/language';
import { languageOf } from '../src/locale/language';
import './pane.css';
import { showWelcome } from './welcome';

void Office.onReady(() => {
  const language = languageOf(Office.context.displayLanguage);
  shown.language = language;
  showWelcome(document.body, language);
});
