import type { Text } from '../language';

/** What stands on the sheet of a monthly report (Månadsrapport), by what it is. */
export const monthlyReportSheetTexts = {
  sheetName: { sv: 'Rapport', en: 'Report' },
  title: { sv: 'Månadsrapport', en: 'Monthly report' },
  wholeMunicipality: { sv: 'kommunen', en: 'municipality' },
  lead: {
    sv: 'Ändra de gula cellerna, så räknas rapporten om ur den hämtade statistiken. Referensen är tolv månader, från den månad som anges.',
    en: 'Change the yellow cells, and the report is calculated anew from the pulled statistics. The reference: twelve months from the month given.',
  },
  inputs: { sv: 'Uppgifter', en: 'Inputs' },
  month: { sv: 'Månad', en: 'Month' },
  referenceFrom: { sv: 'Referens från och med', en: 'Reference from' },
  monthlySalary: { sv: 'Medelmånadslön, kr', en: 'Mean salary a month, kr' },
  level: { sv: 'Nivå', en: 'Level' },
  name: { sv: 'Namn', en: 'Name' },
  madeOn: { sv: 'Rapporten gjord', en: 'Report made' },
  pulledOn: { sv: 'Statistik hämtad', en: 'Statistics pulled' },
  perEmployee: { sv: 'Sjukfrånvaro, nettodagar per anställd', en: 'Sick absence, net days per employee' },
  netDays: { sv: 'Sjukfrånvaro, nettodagar', en: 'Sick absence, net days' },
  short: { sv: 'Korttid, dag 1–14', en: 'Short, day 1–14' },
  long: { sv: 'Långtid, dag 15–', en: 'Long, day 15+' },
  all: { sv: 'All sjukfrånvaro', en: 'All sick absence' },
  thisYear: { sv: 'I år', en: 'This year' },
  lastYear: { sv: 'Förra året', en: 'Last year' },
  reference: { sv: 'Referens', en: 'Reference' },
  soFar: { sv: 'Hittills i år', en: 'So far this year' },
  missing: { sv: 'saknas', en: 'missing' },
  costs: { sv: 'Vad sjukfrånvaron kostar i år, kronor', en: 'What sick absence costs this year, kronor' },
  headcount: { sv: 'Anställda', en: 'Employees' },
  repeated: { sv: 'Upprepad', en: 'Repeated' },
  sickPay: { sv: 'Sjuklön', en: 'Sick pay' },
  sickPayIs: { sv: 'Sjuklön är', en: 'Sick pay is' },
  contributions: { sv: 'Avgifter', en: 'Contributions' },
  paid: { sv: 'utbetald', en: 'paid' },
  calculated: { sv: 'beräknad', en: 'calculated' },
  both: { sv: 'delvis', en: 'partly' },
  total: { sv: 'Totalt', en: 'Total' },
  paidNote: {
    sv: 'Sjuklön är verklig kostnad. ”Utbetald” är lönesystemets belopp.',
    en: 'Sick pay is a real cost. “Paid” is the payroll’s amount.',
  },
  calculatedNote: {
    sv: '”Beräknad” är modellens sjuklön med medelmånadslönen, för att belopp saknas.',
    en: '“Calculated” is the model’s sick pay at the mean salary, because there is no amount.',
  },
  estimateNote: {
    sv: 'Semester, avgifter (lagens, eller kommunens PO-pålägg) och overhead: Försäkringskassans modell.',
    en: 'Holiday, contributions (the law’s, or the municipality’s on-cost) and overhead: Försäkringskassan’s model.',
  },
  repeatedNote: { sv: 'Upprepad: fler än tre sjukfall på tolv månader.', en: 'Repeated: more than three spells in twelve months.' },
  hiddenNote: {
    sv: 'döljs: gruppen är så liten att siffran inte visas. saknas: månaden finns inte i statistiken.',
    en: 'hidden: the group is too small for its figure to be shown. missing: the month is not in the statistics.',
  },
  missingNote: {
    sv: '”2 saknas” i stället för en summa: två månader går inte att räkna med.',
    en: '“2 missing” in place of a sum: two months cannot be counted.',
  },
  shortChart: { sv: 'Korttid, dagar per anställd', en: 'Short, days per employee' },
  allChart: { sv: 'All sjukfrånvaro, dagar per anställd', en: 'All sick absence, days per employee' },
  basis: { sv: 'Underlag, skrivs inte ut', en: 'Workings, not printed' },
  calendarMonth: { sv: 'Nr', en: 'No.' },
  status: { sv: 'Status', en: 'Status' },
} as const satisfies Readonly<Record<string, Text>>;

/** January to December, as the rows of the report are called. */
export const shortMonthNames = {
  sv: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;
