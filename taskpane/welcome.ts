import type { Language } from '../src/locale/language';

interface WelcomeTexts {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly reference: string;
}

const texts: Readonly<Record<Language, WelcomeTexts>> = {
  sv: {
    title: 'Friskdag',
    paragraphs: [
      'Friskdag räknar på sjukfrånvarons ekonomi i kommunens egna arbetsböcker: frånvaro, kostnader, utfall och kontrakt.',
      'Funktionerna är redo. Skriv =FRISKDAG. i en cell så visar Excel dem.',
    ],
    reference: 'Läs om funktionerna',
  },
  en: {
    title: 'Friskdag',
    paragraphs: [
      "Friskdag calculates the economics of sick absence in a municipality's own workbooks: absence, costs, outcome and contract.",
      'The functions are ready. Type =FRISKDAG. in a cell and Excel shows them.',
    ],
    reference: 'Read about the functions',
  },
};

/** Shows what Friskdag is, and where to begin. */
export function showWelcome(page: HTMLElement, language: Language): void {
  const { title, paragraphs, reference } = texts[language];
  document.documentElement.lang = language;
  const main = document.createElement('main');
  main.append(textElement('h1', title), ...paragraphs.map((text) => textElement('p', text)), referenceLink(reference, language));
  page.replaceChildren(main);
}

function textElement(name: 'h1' | 'p' | 'a', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function referenceLink(text: string, language: Language): HTMLElement {
  const link = textElement('a', text);
  link.setAttribute('href', `docs/functions.${language}.html`);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener');
  return link;
}
