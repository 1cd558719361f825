/** The part of the view Statistik that pulls an extract, in Swedish. */
export const extract = {
  description:
    'Ett uttag ur lönesystemet eller HR-systemet där frånvaron redan är summerad: en rad per månad och enhet eller förvaltning, med antal anställda och sjuktimmar eller procent. Rader för samma grupp läggs ihop, och små grupper döljs.',
  source: 'Uttag',
  kind: 'Var finns uttaget?',
  kinds: { file: 'I en textfil (CSV)', cells: 'I en tabell i arbetsboken' },
  fileHint: 'Månad, enhet eller förvaltning, antal anställda, timmar eller procent',
  covers: 'Uttaget går från {{from}} till {{to}}.',
  coversNothing: 'Inga rader kan läsas ännu.',
  toBegin: 'Välj ett uttag, så går det att hämta.',
  pulledBefore: 'Arbetsboken har ett uttag. Hämtar du igen byts dess rader, med samma kolumner och gräns som sist om du inte ändrar dem.',
  pull: 'Hämta uttaget',
  done: 'Uttaget är hämtat.',
  written: 'Rader i Friskdag_Uttag: {{rows}}, från {{from}} till {{to}}.',
  withoutHours: 'Rader utan timmar: {{rows}}. Deras grupper visar inga timmar de månaderna: summan av resten vore för liten.',
  withoutShare: 'Rader utan procent: {{rows}}. Deras grupper visar ingen andel de månaderna.',
  areShares: 'Talen i procentkolumnen lästes som andelar (0,05 är 5 %), för inget av dem är större än 1.',
  areWeighted: 'Andelen för flera rader är deras medelvärde, vägt med antalet anställda.',
};
