import type { workEnvironment as swedish } from '../sv/work-environment';

/** The view Work environment, in English. */
export const workEnvironment: typeof swedish = {
  title: 'Work environment',
  description: 'Employee engagement by department and year, and what problems at work cost in lost production.',
  engagement: 'Sustainable employee engagement (HME)',
  pickAnswers: 'Read the table of answers or means',
  pickAnswersHint:
    'Select the table with its header row. Either a row an employee: department, year and nine answers 1–5 (three each of motivation, leadership, steering). Or a row a group: department, year, number of respondents and nine means.',
  engagementSheet: 'Name of the sheet of HME',
  rows: { answers: 'A row is an employee’s answers.', means: 'A row is a group’s means.' },
  groups: '{{groups}} groups of department and year.',
  hidden: '{{hidden}} of them have fewer than ten answers. They are not shown, for they could be traced to a person.',
  fault: {
    columns:
      'The selection must have eleven columns (department, year and nine answers) or twelve (department, year, respondents and nine means). Select them, with the header in row {{row}}.',
    rows: 'There are no answers below row {{row}}. Select the header row and the answers below it.',
    year: 'Row {{row}} lacks a department, or a year as a number, such as 2019. Correct it and read again.',
    answer: 'Row {{row}} has an answer that is not a whole number 1–5. Correct it, or empty the cell if there was no answer.',
    respondents: 'Row {{row}} must have the number of respondents as a whole number in the third column. Correct it and read again.',
    mean: 'Row {{row}} has a mean that is not a number from 1 to 5. Correct it, or empty the cell if there is none.',
  },
  loss: 'Problems at work and production loss',
  pickBefore: 'Read the answers before',
  pickAfter: 'Read the answers after',
  effectHint: 'Select the answers to how much problems affected performance: 0 (no problems) to 10.',
  effectFault: 'The answers must be numbers from 0 to 10. Correct them, or select other cells.',
  fewEffects: '{{number}} answers: below {{least}} no result is shown, for it could be traced to a person.',
  measures: 'Where the measure comes from',
  measuresFrom: { answers: 'Answers in the sheet', figures: 'Figures of a report, typed in' },
  presets: 'Fill in a known survey',
  before: 'before',
  after: 'after',
  wave: {
    respondents: 'Answers {{wave}} (n)',
    shareAffected: 'Share affected {{wave}}, per cent',
    effect: 'Mean effect {{wave}}, 0–10',
    standardDeviation: 'Standard deviation {{wave}}, if known',
  },
  over: 'The mean effect is over',
  overWhom: { affected: 'those affected', all: 'all who answered' },
  employees: 'Employees',
  hourlyLabourCost: 'Labour cost per hour, kr',
  lossSheet: 'Name of the sheet of the loss',
};
