import type { Text } from '../language';

/** What stands on the sheet of charts that goes with a pull (Statistik diagram), by what it is. */
export const statisticsChartsTexts = {
  sheetName: { sv: 'Statistik diagram', en: 'Statistics charts' },
  lead: {
    sv: 'Talen är formler över den hämtade statistiken, och följer med när den hämtas på nytt. Ändra de gula cellerna.',
    en: 'The figures are formulas over the pulled statistics, and follow when they are pulled anew. Change the yellow cells.',
  },
  gaps: {
    sv: 'Ett tal som döljs eller inte är känt är #SAKNAS!, och en lucka i diagrammet. Det är aldrig 0.',
    en: 'A figure that is hidden or not known is #N/A, and a gap in the chart. It is never 0.',
  },
  source: {
    sv: 'Efter RISE, Arbetsmiljö och hälsa i fokus, Botkyrka och Örnsköldsvik 2021',
    en: 'After RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021',
  },
  hiddenPart: { sv: 'del döljs', en: 'part hidden' },
  days: { sv: 'Nettodagar per anställd', en: 'Net days per employee' },
  employees: { sv: 'Anställda', en: 'Employees' },
  share: { sv: 'Andel', en: 'Share' },

  months: { sv: 'Månad för månad', en: 'Month by month' },
  month: { sv: 'Månad', en: 'Month' },
  departmentsByMonth: { sv: 'Korttid per anställd i varje förvaltning', en: 'Short per employee in each department' },
  monthsChart: { sv: 'Korttidsfrånvaro per anställd', en: 'Short-term absence per employee' },
  unitsChart: {
    sv: 'Enheter som visas: median och 10:e–90:e percentilen',
    en: 'Units that are shown: median and 10th–90th percentile',
  },
  percentileNote: {
    sv: 'Nettodagar per anställd, över de enheter vars siffror visas den månaden',
    en: 'Net days per employee, over the units whose figures are shown in that month',
  },
  p10: { sv: '10:e percentilen', en: '10th percentile' },
  p50: { sv: 'Medianen', en: 'Median' },
  p90: { sv: '90:e percentilen', en: '90th percentile' },
  repeatedChart: { sv: 'Upprepad korttidsfrånvaro', en: 'Repeated short-term absence' },
  repeated: { sv: 'I gruppen', en: 'In the group' },
  remaining: { sv: 'Kvar sedan förra månaden', en: 'Remaining from last month' },
  newcomers: { sv: 'Nya', en: 'New' },

  yearOverYear: { sv: 'Korttidsfrånvaro per anställd, år för år', en: 'Short-term absence per employee, year over year' },

  departments: { sv: 'Förvaltningar', en: 'Departments' },
  departmentsChart: {
    sv: 'Korttidsfrånvaro per anställd och månad, förvaltningar',
    en: 'Short-term absence per employee and month, departments',
  },
  lastMonths: { sv: 'Medel, senaste månaderna', en: 'Mean, the last months' },
  monthsBefore: { sv: 'Medel, månaderna före', en: 'Mean, the months before' },

  years: { sv: 'Hela kalenderår', en: 'Whole calendar years' },
  year: { sv: 'År', en: 'Year' },
  meanHeadcount: { sv: 'Anställda, medel', en: 'Headcount, mean' },
  meanSalary: { sv: 'Medelmånadslön, kr', en: 'Mean monthly salary, kr' },
  meanSalaryNote: {
    sv: 'Ur den hämtade källan, eller din egen uppgift. Utan lön är kostnaden inte känd.',
    en: 'From the pulled source, or your own figure. Without a salary the cost is not known.',
  },
  directCost: { sv: 'Direkt kostnad, kr', en: 'Direct cost, kr' },
  directCostNote: {
    sv: 'ENHETSKOSTNAD av årets nettodagar; lika många korta dagar som sjukfall är första dagar',
    en: 'ENHETSKOSTNAD of the year’s net days; as many short days as spells are first days',
  },
  costPerEmployee: { sv: 'Kostnad per anställd, kr', en: 'Cost per employee, kr' },
  costChart: { sv: 'Direkt kostnad per anställd och år', en: 'Direct cost per employee and year' },
  kronor: { sv: 'Kronor', en: 'Kronor' },
  concentration: { sv: 'Koncentration', en: 'Concentration' },
  concentrationNote: {
    sv: 'Andelen av årets korta dagar som den femtedel av de anställda bär som har flest; räknad vid hämtningen.',
    en: 'The share of the year’s short days that the fifth of the employees with the most of them carry; counted at the pull.',
  },
  concentrationHidden: { sv: 'Döljs: för få anställda, eller inga dagar', en: 'Hidden: too few employees, or no days' },
  concentrationChart: {
    sv: 'Femtedelen med flest korta dagar: andel av alla korta dagar',
    en: 'The fifth with the most short days: share of all short days',
  },

  comparison: { sv: 'Stödda enheter mot övriga', en: 'Supported units against the others' },
  supportedUnits: { sv: 'Stödda enheter', en: 'Supported units' },
  supportedUnitsNote: {
    sv: 'Enheternas namn, som i den hämtade tabellen. Alla andra enheter som visas är övriga.',
    en: 'Names of the units, as in the pulled table. All other units that are shown are the others.',
  },
  supportedMean: { sv: 'Stödda, medel', en: 'Supported, mean' },
  othersMean: { sv: 'Övriga, medel', en: 'Others, mean' },
  supportedP10: { sv: 'Stödda, 10:e', en: 'Supported, 10th' },
  supportedP90: { sv: 'Stödda, 90:e', en: 'Supported, 90th' },
  othersP10: { sv: 'Övriga, 10:e', en: 'Others, 10th' },
  othersP90: { sv: 'Övriga, 90:e', en: 'Others, 90th' },

  followUp: { sv: 'Uppföljning av upprepad korttidsfrånvaro', en: 'Follow-up of repeated short-term absence' },
  followUpNote: {
    sv: 'Räknat vid hämtningen: gruppen är vald i en period och följd i en senare. Andelar av de anställda i uppföljningsperioden.',
    en: 'Counted at the pull: the group is chosen in one period and followed in a later one. Shares of those employed in the follow-up period.',
  },
  followUpHidden: { sv: 'Döljs: en av grupperna är för liten', en: 'Hidden: one of the groups is too small' },
  followUpIncomplete: {
    sv: 'Inte känt: urvalet når bakom den första månaden med sjukfall',
    en: 'Not known: the selection reaches back before the first month of spells',
  },
  group: { sv: 'Upprepad frånvaro', en: 'Repeated absence' },
  others: { sv: 'Övriga', en: 'Others' },
  shareLong: { sv: 'Andel med dag 15–90', en: 'Share with days 15–90' },
  shareVeryLong: { sv: 'Andel med dag 91–', en: 'Share with days 91+' },
} as const satisfies Readonly<Record<string, Text>>;

/** The parts of the workbook's names for the sheet's inputs. */
export const statisticsChartsNames = {
  meanSalaries: { sv: 'medellöner', en: 'mean_salaries' },
  supportedUnits: { sv: 'stödda_enheter', en: 'supported_units' },
} as const satisfies Readonly<Record<string, Text>>;

/** January to December, as an axis has room for them. */
export const shortMonthNames: readonly Text[] = [
  { sv: 'jan', en: 'Jan' },
  { sv: 'feb', en: 'Feb' },
  { sv: 'mar', en: 'Mar' },
  { sv: 'apr', en: 'Apr' },
  { sv: 'maj', en: 'May' },
  { sv: 'jun', en: 'Jun' },
  { sv: 'jul', en: 'Jul' },
  { sv: 'aug', en: 'Aug' },
  { sv: 'sep', en: 'Sep' },
  { sv: 'okt', en: 'Oct' },
  { sv: 'nov', en: 'Nov' },
  { sv: 'dec', en: 'Dec' },
];
