/** The part of the view Statistics that pulls an extract, in English. */
export const extract = {
  description:
    'An extract of the payroll or HR system in which the absence is added up already: a row for each month and unit or department, with employees and sick hours or per cent. Rows of the same group are added up, and small groups are hidden.',
  source: 'Extract',
  kind: 'Where is the extract?',
  kinds: { file: 'In a text file (CSV)', cells: 'In a table of the workbook' },
  fileHint: 'Month, unit or department, number of employees, hours or per cent',
  covers: 'The extract goes from {{from}} to {{to}}.',
  coversNothing: 'No rows can be read yet.',
  toBegin: 'Choose an extract to pull.',
  pulledBefore:
    'The workbook has an extract. If you pull again its rows are replaced, with the same columns and limit as last time unless you change them.',
  pull: 'Pull the extract',
  done: 'The extract has been pulled.',
  written: 'Rows in Friskdag_Uttag: {{rows}}, from {{from}} to {{to}}.',
  withoutHours: 'Rows without hours: {{rows}}. Their groups show no hours in those months: a sum of the rest would be too small.',
  withoutShare: 'Rows without per cent: {{rows}}. Their groups show no share in those months.',
  areShares: 'The numbers in the per cent column were read as shares (0.05 is 5 %), for none of them is above 1.',
  areWeighted: 'The share of several rows is their mean, weighted by employees.',
};
