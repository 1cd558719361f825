/** What is said about putting sheets into the workbook, in Swedish. */
export const insertion = {
  insert: 'Infoga i arbetsboken',
  cancel: 'Avbryt',
  progress: 'Skriver bladet: {{done}} av {{all}}',
  starting: 'Förbereder bladet',
  done: 'Bladet ”{{sheet}}” är infogat.',
  undo: 'Ångra ”{{sheet}}”',
  undone: 'Bladet ”{{sheet}}” är borttaget. Arbetsboken är som förut.',
  notices: 'Meddelanden',
  retry: 'Försök igen',
  taken: {
    title: 'Bladet ”{{sheet}}” finns redan',
    text: 'Om du ersätter det försvinner det som du har ändrat i det, och formler i andra blad som pekar direkt på dess celler tappar dem. Formler som använder bladets namn fortsätter att gälla.',
    replace: 'Ersätt ”{{sheet}}”',
    beside: 'Infoga som ”{{sheet}}”',
  },
  undoing: {
    title: 'Ta bort ”{{sheet}}”?',
    text: 'Det som du har ändrat i bladet efter infogningen försvinner. Det som bladet ersatte kommer tillbaka.',
    confirm: 'Ta bort',
  },
  failed: {
    refused: 'Excel tog inte emot bladet.',
    editing: 'Excel väntar på att du ska bli klar med en cell. Tryck Enter eller Esc i arbetsboken.',
    'no-answer': 'Excel svarar inte.',
    cancelled: 'Infogningen avbröts.',
    unexpected: 'Infogningen misslyckades av ett fel i Friskdag.',
    table: 'Tabellen ”{{table}}” finns redan i ett annat blad. Byt namn på den först.',
    occupied: 'I cellerna {{at}} på bladet ”{{sheet}}” står det redan något. Flytta eller ta bort det först.',
    'table-missing': 'Tabellen ”{{table}}” finns inte i arbetsboken.',
    'table-headings': 'Tabellen ”{{table}}” visar inte sina rubriker. Slå på rubrikraden i tabellens inställningar först.',
    'table-totals': 'Tabellen ”{{table}}” har en summarad. Slå av den i tabellens inställningar först.',
    'table-filtered': 'Tabellen ”{{table}}” är filtrerad. Ta bort filtret först.',
    'table-width':
      'Tabellen ”{{table}}” har {{has}} kolumner, men raderna har {{needs}}. Ta bort de kolumner som har kommit till, eller byt namn på tabellen så att en ny kan infogas.',
    'table-changed': 'Tabellen ”{{table}}” ändrades medan raderna skrevs.',
  },
  remainder: {
    'as-before': 'Arbetsboken är som förut.',
    'not-known':
      'Det går inte att se om något hann skrivas. Det som blev halvfärdigt tas bort nästa gång du försöker eller öppnar Friskdag.',
  },
};
