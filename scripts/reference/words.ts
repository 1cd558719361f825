import type { Language } from '../../src/locale/language';

interface Words {
  readonly title: string;
  readonly introduction: string;
  readonly parameter: string;
  readonly meaning: string;
  readonly returns: string;
  readonly equation: string;
  readonly example: string;
  readonly gives: string;
  readonly source: string;
  readonly optional: string;
  readonly locale: string;
}

/** The words of the reference that are not out of a docstring. */
export const words: Readonly<Record<Language, Words>> = {
  sv: {
    title: 'Friskdags funktioner',
    introduction:
      'Alla funktioner skrivs med `FRISKDAG.` framför namnet. Argument inom hakparentes kan utelämnas. Sidan är gjord av funktionernas egen källkod.',
    parameter: 'Argument',
    meaning: 'Betydelse',
    returns: 'Ger',
    equation: 'Formel',
    example: 'Exempel',
    gives: 'ger',
    source: 'Källa',
    optional: 'kan utelämnas',
    locale: 'sv-SE',
  },
  en: {
    title: "Friskdag's functions",
    introduction:
      "Every function is written with `FRISKDAG.` before its name. Arguments in brackets may be left out. This page is made from the functions' own source code.",
    parameter: 'Argument',
    meaning: 'Meaning',
    returns: 'Gives',
    equation: 'Formula',
    example: 'Example',
    gives: 'gives',
    source: 'Source',
    optional: 'may be left out',
    locale: 'en-US',
  },
};
