import type { workEnvironment as swedish } from '../sv/work-environment';

/** The view Work environment, in English. */
export const workEnvironment: typeof swedish = {
  title: 'Work environment',
  description: 'Employee engagement by department and year, and what problems at work cost in lost production.',
  engagement: 'Sustainable employee engagement (HME)',
  pickAnswers: 'Read the table of answers',
  pickAnswersHint:
    'Select the table with its header row: department, year, and nine answers 1–5 an employee (three each of motivation, leadership, steering).',
  engagementSheet: 'Name of the sheet of HME',
  groups: '{{groups}} groups of department and year.',
  hidden: '{{hidden}} of them have fewer than ten answers. They are not shown, for they could be traced to a person.',
  fault: {
    columns: 'The selection must have eleven columns: department, year and nine answers. Select them, with the header in row {{row}}.',
    rows: 'There are no answers below row {{row}}. Select the header row and the answers below it.',
    year: 'Row {{row}} lacks a department, or a year as a number, such as 2019. Correct it and read again.',
    answer: 'Row {{row}} has an answer that is not a whole number 1–5. Correct it, or empty the cell if there was no answer.',
  },
  loss: 'Problems at work and production loss',
  pickBefore: 'Read the answers before',
  pickAfter: 'Read the answers after',
  effectHint: 'Select the answers to how much problems affected performance: 0 (no problems) to 10.',
  effectFault: 'The answers must be numbers from 0 to 10. Correct them, or select other cells.',
  fewEffects: '{{number}} answers: below {{least}} no result is shown, for it could be traced to a person.',
  employees: 'Employees',
  hourlyLabourCost: 'Labour cost per hour, kr',
  lossSheet: 'Name of the sheet of the loss',
};
