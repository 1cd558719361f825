import type { Language } from '../locale/language';
import { monthlyReportSheetTexts as texts } from '../locale/sheets/monthly-report';
import { groupName } from '../locale/statistics-table';
import { freeName, mostCharactersOfSheetName } from './free-name';
import type { MonthlyReportContent, ReportGroup } from './monthly-report-content';
import { monthlyReportSheet } from './monthly-report-sheet';
import type { PlannedWorkbook } from './plan';

/**
 * Reports of several groups as one insertion, a sheet each.
 *
 * @param names what the sheets are called, one for each
 * @example monthlyReports(contents, 'sv').sheets.map(({ name }) => name) // ['Rapport Norr', 'Rapport Söder']
 */
export function monthlyReports(
  contents: readonly MonthlyReportContent[],
  language: Language,
  names: readonly string[] = reportSheetNames(groupsOf(contents), language),
): PlannedWorkbook {
  return { sheets: contents.map((content, index) => monthlyReportSheet(content, language, names[index] ?? '')) };
}

function groupsOf(contents: readonly MonthlyReportContent[]): ReportGroup[] {
  return contents.map(({ group }) => group);
}

/**
 * What the reports' sheets are called: names that Excel allows, no two alike, and the same ones again next time.
 *
 * @example reportSheetNames([{ level: 'unit', name: 'Norr/Söder' }], 'sv') // ['Rapport Norr Söder']
 */
export function reportSheetNames(groups: readonly ReportGroup[], language: Language): string[] {
  return groups.reduce<string[]>((taken, group) => [...taken, freeName(wantedName(group, language), taken)], []);
}

function wantedName({ level, name }: ReportGroup, language: Language): string {
  const whose = level === 'municipality' ? texts.wholeMunicipality[language] : groupName(name, language);
  return allowed(`${texts.sheetName[language]} ${whose}`);
}

/** Without the signs that the name of a sheet may not hold, and without an apostrophe at its end, which it may not have either. */
function allowed(name: string): string {
  return name
    .replace(/[\\/?*[\]:\p{C}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, mostCharactersOfSheetName)
    .replace(/['\s]+$/, '');
}
