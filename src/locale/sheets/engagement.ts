import type { Text } from '../language';

/** What stands on the sheet of engagement (HME), by what it is. */
export const engagementSheetTexts = {
  sheetName: { sv: 'HME', en: 'Engagement' },
  lead: {
    sv: 'Hållbart medarbetarengagemang, 0–100, per förvaltning och år. Räknas om när svaren ändras, också utan Friskdags ruta.',
    en: 'Sustainable employee engagement, 0–100, by department and year. Calculated again when answers change, without the pane too.',
  },
  scale: {
    sv: 'Skalan är inte linjär: 80 är inte dubbelt så bra som 40. Riket ligger omkring 79.',
    en: 'The scale is not linear: 80 is not twice as good as 40. The national mean is about 79.',
  },
  hidden: {
    sv: 'Färre än tio svar visas inte: de kan spåras till en person.',
    en: 'Fewer than ten answers are not shown: they could be traced to a person.',
  },
  source: {
    sv: 'HME: SKR och RKA; RISE, Arbetsmiljö och hälsa i fokus 2021',
    en: 'HME: SKR and RKA; RISE, Arbetsmiljö och hälsa i fokus 2021',
  },
  department: { sv: 'Förvaltning', en: 'Department' },
  year: { sv: 'År', en: 'Year' },
  count: { sv: 'Svarande', en: 'Respondents' },
  motivation: { sv: 'Motivation', en: 'Motivation' },
  leadership: { sv: 'Ledarskap', en: 'Leadership' },
  steering: { sv: 'Styrning', en: 'Steering' },
  total: { sv: 'HME totalt', en: 'HME total' },
  inChart: { sv: 'I diagrammet', en: 'In the chart' },
  tooFew: { sv: 'Dolt', en: 'Hidden' },
  chartTitle: { sv: 'HME totalt per förvaltning och år', en: 'HME total by department and year' },
} as const satisfies Readonly<Record<string, Text>>;
