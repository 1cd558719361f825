import type { frame as swedish } from '../sv/frame';

/** What the frame around every view says, in English. */
export const frame: typeof swedish = {
  name: 'Friskdag',
  loading: 'Fetching the view',
  menu: 'Menu',
  start: 'Start',
  language: 'På svenska',
  languageLabel: 'På svenska: change language to Swedish',
  guide: 'Guide',
  version: 'Version {{version}}',
  outside: {
    title: 'Friskdag is opened in Excel',
    text: 'This page is part of an add-in for Excel and does nothing in a plain browser.',
    how: 'Open Excel, choose Home and then Friskdag. If it is not there, your municipality’s administrator has to add it first.',
  },
  crash: {
    title: 'Something went wrong in Friskdag.',
    text: 'The workbook is untouched. Go to start and try again.',
  },
  behind: {
    text: 'Excel did not answer when cells with STATISTIK were to be recalculated. They may show earlier figures.',
    recalculate: 'Recalculate the cells',
  },
  repair: 'An insertion was cut short earlier. What was left of it could not be taken away now; that is done when Friskdag is next opened.',
};
