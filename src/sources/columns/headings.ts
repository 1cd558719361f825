/** What may stand in a column, by the field's name: headings that exports use for it, normalised, the surest first. */
export type Headings<Field extends string> = Readonly<Record<Field, readonly string[]>>;

const employee = [
  'employeeid',
  'anstallningsnummer',
  'anstnr',
  'anstallningsnr',
  'anstid',
  'anstallningsid',
  'employeenumber',
  'employeeno',
  'personnummer',
  'persnr',
  'personnr',
  'personid',
  'medarbetare',
  'anstalld',
  'employee',
  'employeeemploymentcode',
  'id',
];
const department = [
  'departmentid',
  'forvaltning',
  'forvaltningskod',
  'forvaltningsnamn',
  'department',
  'avdelning',
  'verksamhetsomrade',
  'a5iddescription',
  'sektor',
];
const unit = [
  'unitid',
  'enhet',
  'enhetsnamn',
  'enhetskod',
  'arbetsplats',
  'unit',
  'workplace',
  'kostnadsstalle',
  'orgenhet',
  'organisationsenhet',
];

/** Columns of a table of spells. A table has start and end, or `day` where it has a row a day. */
export const spellHeadings = {
  employee,
  start: [
    'startdate',
    'datumfrom',
    'fromdatum',
    'startdatum',
    'sjukfrom',
    'franvarofrom',
    'absencestartdate',
    'from',
    'start',
    'borjan',
    'forstadag',
    'franochmed',
    'fran',
  ],
  end: [
    'enddate',
    'datumtom',
    'tomdatum',
    'slutdatum',
    'sjuktom',
    'franvarotom',
    'absenceenddate',
    'tom',
    'slut',
    'end',
    'to',
    'till',
    'sistadag',
    'tillochmed',
  ],
  day: ['date', 'datum', 'dag', 'franvarodatum', 'absencedate'],
  extent: ['extent', 'omfattning', 'omfattningprocent', 'franvarograd', 'sjukskrivningsgrad', 'grad', 'share', 'percent', 'procent'],
  hours: ['hours', 'timmar', 'franvarotimmar', 'sjuktimmar', 'absencehours', 'antaltimmar', 'tim'],
  cause: ['cause', 'franvaroorsak', 'orsak', 'franvarotyp', 'absencecode', 'franvarokod', 'tidkod', 'reason', 'absencetype', 'typ'],
} as const satisfies Headings<string>;
export type SpellField = keyof typeof spellHeadings;

/** Columns of a table of employments. */
export const employmentHeadings = {
  employee,
  unit,
  department,
  sex: ['sex', 'kon', 'gender'],
  birthYear: ['birthyear', 'fodelsear', 'fodd', 'fodelsedatum', 'birthdate', 'dateofbirth'],
  from: [
    'hiredate',
    'anstallningsdatum',
    'anstdatum',
    'anstalldfrom',
    'giltigfrom',
    'giltigfran',
    'datumfrom',
    'startdatum',
    'startdate',
    'from',
    'franochmed',
    'fran',
  ],
  to: ['enddate', 'avgangsdatum', 'avgdatum', 'anstalldtom', 'giltigtom', 'giltigtill', 'datumtom', 'slutdatum', 'tom', 'to', 'tillochmed'],
  monthlySalary: ['monthlysalary', 'manadslon', 'lon', 'salary', 'grundlon', 'manlon'],
  employmentRate: ['employmentrate', 'sysselsattningsgrad', 'sysgrad', 'tjanstgoringsgrad', 'rate'],
  category: ['category', 'personalkategori', 'anstallningsform', 'anstform', 'kategori', 'employmentcategory'],
} as const satisfies Headings<string>;
export type EmploymentField = keyof typeof employmentHeadings;

/** Columns of an extract that has been added up: a row a month and group. */
export const extractHeadings = {
  month: ['month', 'armanad', 'manad', 'period', 'yearmonth'],
  unit,
  department,
  headcount: ['headcount', 'antalanstallda', 'antalanstallningar', 'anstallda', 'employees', 'antal'],
  hours: ['hours', 'sjukfranvarototaltim', 'sjukfranvarotimmar', 'franvarotimmar', 'sjuktimmar', 'sjuktid', 'timmar'],
  share: [
    'share',
    'sjukfranvarototal',
    'sjukfranvaro',
    'sjukfranvaroprocent',
    'sjukfranvaroandel',
    'sickabsencerate',
    'percent',
    'procent',
    'andel',
  ],
} as const satisfies Headings<string>;
export type ExtractField = keyof typeof extractHeadings;
