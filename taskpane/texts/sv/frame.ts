/** What the frame around every view says, in Swedish. */
export const frame = {
  name: 'Friskdag',
  loading: 'Hämtar vyn',
  menu: 'Meny',
  start: 'Start',
  language: 'In English',
  languageLabel: 'In English: byt språk till engelska',
  guide: 'Vägledning',
  version: 'Version {{version}}',
  outside: {
    title: 'Friskdag öppnas i Excel',
    text: 'Den här sidan är en del av ett tillägg till Excel och gör ingenting i en vanlig webbläsare.',
    how: 'Öppna Excel, välj Start och sedan Friskdag. Syns det inte där ska tillägget först läggas till av kommunens administratör.',
  },
  crash: {
    title: 'Något gick fel i Friskdag.',
    text: 'Arbetsboken är orörd. Gå till start och försök igen.',
  },
  behind: {
    text: 'Excel svarade inte när celler med STATISTIK skulle räknas om. De kan visa siffror från tidigare.',
    recalculate: 'Räkna om cellerna',
  },
  repair: 'En infogning avbröts tidigare. Det som var kvar av den kunde inte tas bort nu; det görs när Friskdag öppnas nästa gång.',
};
