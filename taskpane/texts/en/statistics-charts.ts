/** The part of the view Statistics that inserts charts, in English. */
export const statisticsCharts = {
  heading: 'Charts',
  description: 'A sheet of charts over what was pulled: months, years, departments, units, repeated absence and cost.',
  supported: 'Supported units',
  supportedHint: 'One a line, if any are to be compared with the others.',
  unknownUnits: 'Not in the statistics: {{units}}. Write the units as in the table.',
  sheetName: 'Name of the sheet of charts',
};
