/** The statistics that a view works on, in English. */
export const pulled = {
  reading: 'Reading the statistics',
  none: 'No statistics have been pulled into the workbook. Open Statistics and pull them first.',
  unreadable: 'The table Friskdag_Statistik cannot be read',
  failed: {
    refused: 'Excel did not hand over the statistics.',
    editing: 'Excel is waiting for you to finish a cell. Press Enter or Esc in the workbook.',
    'no-answer': 'Excel does not answer.',
  },
  retry: 'Try again',
};
