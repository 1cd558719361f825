import type { insertion as swedish } from '../sv/insertion';

/** What is said about putting sheets into the workbook, in English. */
export const insertion: typeof swedish = {
  insert: 'Insert into the workbook',
  cancel: 'Cancel',
  progress: 'Writing the sheet: {{done}} of {{all}}',
  starting: 'Preparing the sheet',
  done: 'The sheet “{{sheet}}” has been inserted.',
  undo: 'Undo “{{sheet}}”',
  undone: 'The sheet “{{sheet}}” has been removed. The workbook is as before.',
  undoneWithoutSheet: 'The latest in “{{name}}” has been undone. The workbook is as before.',
  notices: 'Messages',
  retry: 'Try again',
  correctFirst: 'Correct what is filled in, and it can be tried again.',
  taken: {
    title: 'There is a sheet “{{sheet}}” already',
    between: '”, “',
    titleOfMany: 'There are sheets “{{sheet}}” already',
    text: 'If you replace it, what you have changed in it is lost, and formulas of other sheets that point straight at its cells lose them. Formulas that use the sheet’s names go on working.',
    replace: 'Replace “{{sheet}}”',
    beside: 'Insert as “{{sheet}}”',
  },
  undoing: {
    title: 'Remove “{{sheet}}”?',
    titleWithoutSheet: 'Undo the latest in “{{name}}”?',
    text: 'What you have changed in the sheet since it was inserted is lost. What the sheet replaced comes back.',
    rows: 'Tables that were given rows have those again that they had: {{tables}}. What you have changed in them since is lost.',
    besides: 'What was inserted beside your own cells goes, in the sheet: {{sheets}}.',
    confirm: 'Remove',
    confirmWithoutSheet: 'Undo',
  },
  failed: {
    refused: 'Excel did not take the sheet.',
    editing: 'Excel is waiting for you to finish a cell. Press Enter or Esc in the workbook.',
    'no-answer': 'Excel does not answer.',
    cancelled: 'The insertion was cancelled.',
    input: 'What is filled in can no longer be inserted.',
    unexpected: 'The insertion failed by a fault in Friskdag.',
    table: 'There is a table “{{table}}” in another sheet already. Rename it first.',
    sheet: 'There is a sheet “{{sheet}}” already. Rename it first.',
    occupied: 'The cells {{at}} of the sheet “{{sheet}}” already hold something. Move or remove it first.',
    'table-missing': 'There is no table “{{table}}” in the workbook.',
    'table-headings': 'The table “{{table}}” does not show its headings. Turn on the header row in the table’s settings first.',
    'table-totals': 'The table “{{table}}” has a row of totals. Turn it off in the table’s settings first.',
    'table-filtered': 'The table “{{table}}” is filtered. Take the filter away first.',
    'table-width':
      'The table “{{table}}” has {{has}} columns, but the rows have {{needs}}. Remove the columns that have been added, or rename the table so that a new one can be inserted.',
    'table-changed': 'The table “{{table}}” was changed while the rows were written.',
  },
  remainder: {
    'as-before': 'The workbook is as before.',
    'not-known':
      'It cannot be seen whether anything was written. What was left half done is removed the next time you try or open Friskdag.',
  },
};
