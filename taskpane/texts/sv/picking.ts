/** What is said about pointing at cells, in Swedish. */
export const picking = {
  reading: 'Läser cellerna',
  empty: 'De markerade cellerna är tomma. Markera tabellen i bladet, med rubrikraden, och försök igen.',
  picked: 'Läst: {{address}} i bladet ”{{sheet}}”',
  noColumn: 'Ingen kolumn',
  chooseColumn: 'Välj en kolumn.',
  failed: {
    refused: 'Excel lämnade inte ut cellerna. Markera ett enda sammanhängande område och försök igen.',
    editing: 'Excel väntar på att du ska bli klar med en cell. Tryck Enter eller Esc i arbetsboken.',
    'no-answer': 'Excel svarar inte. Försök igen.',
  },
};
