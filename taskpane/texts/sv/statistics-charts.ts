/** The part of the view Statistik that inserts charts, in Swedish. */
export const statisticsCharts = {
  heading: 'Diagram',
  description: 'Ett blad med diagram över det hämtade: månader, år, förvaltningar, enheter, upprepad frånvaro och kostnad.',
  supported: 'Stödda enheter',
  supportedHint: 'En per rad, om några ska jämföras med de övriga.',
  unknownUnits: 'Finns inte i statistiken: {{units}}. Skriv enheterna som i tabellen.',
  sheetName: 'Namn på bladet med diagram',
};
