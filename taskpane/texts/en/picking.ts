import type { picking as swedish } from '../sv/picking';

/** What is said about pointing at cells, in English. */
export const picking: typeof swedish = {
  reading: 'Reading the cells',
  empty: 'The selected cells are empty. Select the table in the sheet, with its header row, and try again.',
  picked: 'Read: {{address}} of the sheet “{{sheet}}”',
  noColumn: 'No column',
  chooseColumn: 'Choose a column.',
  failed: {
    refused: 'Excel did not give the cells. Select one single block of cells and try again.',
    editing: 'Excel is waiting for you to finish a cell. Press Enter or Esc in the workbook.',
    'no-answer': 'Excel does not answer. Try again.',
  },
};
