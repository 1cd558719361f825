/** The statistics that a view works on, in Swedish. */
export const pulled = {
  reading: 'Läser statistiken',
  none: 'Ingen statistik är hämtad till arbetsboken. Öppna Statistik och hämta den först.',
  unreadable: 'Tabellen Friskdag_Statistik går inte att läsa',
  failed: {
    refused: 'Excel lämnade inte ut statistiken.',
    editing: 'Excel väntar på att du ska bli klar med en cell. Tryck Enter eller Esc i arbetsboken.',
    'no-answer': 'Excel svarar inte.',
  },
  retry: 'Försök igen',
};
