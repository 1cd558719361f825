import type { start as swedish } from '../sv/start';

/** The first page, in English. */
export const start: typeof swedish = {
  title: 'What does sick absence cost, and what is it worth to reduce it?',
  lead: 'Friskdag calculates it in your own workbook and inserts sheets of live formulas.',
  private: 'All is calculated here: nothing in the workbook is sent anywhere.',
  first: 'Begin with a known contract',
  views: 'What you can do',
};
