import type { Text } from '../language';

/** What stands on the sheet of a monthly report (Månadsrapport), by what it is. */
export const monthlyReportSheetTexts = {
  sheetName: { sv: 'Rapport', en: 'Report' },
  title: { sv: 'Månadsrapport', en: 'Monthly report' },
  wholeMunicipality: { sv: 'kommunen', en: 'municipality' },
  lead: {
    sv: 'Ändra de gula cellerna: rapporten räknas om ur den hämtade statistiken.',
    en: 'Change the yellow cells: the report is calculated again from the pulled statistics.',
  },
  inputs: { sv: 'Uppgifter', en: 'Inputs' },
  month: { sv: 'Månad', en: 'Month' },
  monthNote: { sv: 'Valfri dag i månaden. Rapporten går till och med den.', en: 'Any day of the month. The report ends with it.' },
  referenceFrom: { sv: 'Referens från och med', en: 'Reference from' },
  referenceFromNote: {
    sv: 'Första månaden av de tolv som det jämförs med. Varje månad ställs mot samma kalendermånad.',
    en: 'The first of the twelve months to compare with. Each month is held against the same calendar month.',
  },
  monthlySalary: { sv: 'Medelmånadslön, kr', en: 'Mean salary a month, kr' },
  monthlySalaryNote: { sv: 'Gruppens medelmånadslön: kostnaderna räknas med den.', en: 'The group’s mean: costs are calculated with it.' },
  contributionsNote: {
    sv: 'Del av lön och semester; lagens 31,42 %, eller kommunens PO-pålägg.',
    en: 'Share of pay and holiday; the law’s 31.42 %, or the municipality’s on-cost.',
  },
  level: { sv: 'Nivå', en: 'Level' },
  name: { sv: 'Namn', en: 'Name' },
  madeOn: { sv: 'Rapporten gjord', en: 'Report made' },
  pulledOn: { sv: 'Statistik hämtad', en: 'Statistics pulled' },
  perEmployee: { sv: 'Sjukfrånvaro, nettodagar per anställd', en: 'Sick absence, net days per employee' },
  netDays: { sv: 'Sjukfrånvaro, nettodagar', en: 'Sick absence, net days' },
  short: { sv: 'Korttid, dag 1–14', en: 'Short, day 1–14' },
  long: { sv: 'Långtid, dag 15–', en: 'Long, day 15+' },
  all: { sv: 'All', en: 'All' },
  thisYear: { sv: 'I år', en: 'This year' },
  lastYear: { sv: 'Förra året', en: 'Last year' },
  reference: { sv: 'Referens', en: 'Reference' },
  soFar: { sv: 'Hittills i år', en: 'So far this year' },
  missing: { sv: 'saknas', en: 'missing' },
  costs: { sv: 'Vad sjukfrånvaron kostar i år, kronor', en: 'What sick absence costs this year, kronor' },
  headcount: { sv: 'Anställda', en: 'Employees' },
  repeated: { sv: 'Upprepad', en: 'Repeated' },
  sickPay: { sv: 'Sjuklön', en: 'Sick pay' },
  sickPayIs: { sv: 'Sjuklönen är', en: 'Sick pay is' },
  paid: { sv: 'utbetald', en: 'paid' },
  calculated: { sv: 'beräknad', en: 'calculated' },
  both: { sv: 'delvis', en: 'partly' },
  total: { sv: 'Totalt', en: 'Total' },
  sickPayNote: {
    sv: 'Sjuklön är verklig kostnad. ”Utbetald” kommer från lönesystemets belopp; ”beräknad” är modellens sjuklön med medelmånadslönen, för att belopp saknas.',
    en: 'Sick pay is a real cost. “Paid” is the payroll’s amount; “calculated” is the model’s sick pay at the mean salary, because there is no amount.',
  },
  estimateNote: {
    sv: 'Semester, avgifter och overhead är uppskattade med Försäkringskassans modell. Upprepad: fler än tre sjukfall på tolv månader.',
    en: 'Holiday, contributions and overhead are estimated with Försäkringskassan’s model. Repeated: more than three spells in twelve months.',
  },
  hiddenNote: {
    sv: 'döljs: gruppen är så liten att siffran inte visas. saknas: månaden finns inte i statistiken. ”2 saknas” i stället för en summa: två månader går inte att räkna med.',
    en: 'hidden: the group is too small for its figure to be shown. missing: the month is not in the statistics. “2 missing” in place of a sum: two months cannot be counted.',
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
