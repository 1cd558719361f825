import { Button, Caption1, Field, Select, Subtitle2 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { StatisticsRow } from '../../../src/absence/statistics-row';
import { groupName } from '../../../src/locale/statistics-table';
import type { UnitsOfDepartments } from '../../../src/pull/unit-departments';
import type { ReportGroup } from '../../../src/sheets/monthly-report-content';
import { groupNamesAt, rowsOfGroup, verdictOf, type ReportVerdict } from '../../../src/sheets/monthly-report-groups';
import { reportSheetNames } from '../../../src/sheets/monthly-reports';
import type { Month } from '../../../src/values/month';
import { InsertionFailed } from '../../insertion/InsertionFailed';
import { InsertionProgress } from '../../insertion/InsertionProgress';
import { useUndoable } from '../../insertion/UndoProvider';
import { useAnnouncement } from '../../insertion/useAnnouncement';
import { useInsertion } from '../../insertion/useInsertion';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import { ReplaceDialog } from './ReplaceDialog';
import type { ReportMaker } from './report-maker';

interface ManyReportsProps {
  readonly rows: readonly StatisticsRow[];
  readonly departments: UnitsOfDepartments;
  readonly month: Month;
  /** Undefined while the form is not right. */
  readonly make: ReportMaker | undefined;
}

const everyUnit = '';

/** The reports of all units of a department, as one insertion; units that have nothing to show are named. */
export function ManyReports({ rows, departments, month, make }: ManyReportsProps) {
  const { t, language } = useTexts();
  const names = Object.keys(departments);
  const [department, setDepartment] = useState(everyUnit);
  const units = useMemo(() => judgedUnits(rows, departments[department], month), [rows, departments, department, month]);
  const reported = units.filter(({ verdict }) => verdict === 'shown').map(({ group }) => group);
  const leftOut = units.filter(({ verdict }) => verdict !== 'shown');
  return (
    <>
      <Subtitle2 as="h2">{t('monthlyReport.many')}</Subtitle2>
      <Caption1>{t('monthlyReport.manyHint')}</Caption1>
      {names.length === 0 && <Notice intent="info">{t('monthlyReport.noDepartments')}</Notice>}
      <Field label={t('monthlyReport.whose')}>
        <Select value={department} onChange={(_event, { value }) => setDepartment(value)}>
          <option value={everyUnit}>{t('monthlyReport.everyUnit')}</option>
          {names.map((each) => (
            <option key={each} value={each}>
              {groupName(each, language)}
            </option>
          ))}
        </Select>
      </Field>
      {leftOut.length > 0 && <LeftOut units={leftOut} />}
      <MakeReports groups={reported} make={make} />
    </>
  );
}

interface JudgedUnit {
  readonly group: ReportGroup;
  readonly verdict: ReportVerdict;
}

/** @param ofDepartment names; every unit when undefined */
function judgedUnits(rows: readonly StatisticsRow[], ofDepartment: readonly string[] | undefined, month: Month): JudgedUnit[] {
  const chosen = groupNamesAt(rows, 'unit').filter((name) => ofDepartment?.includes(name) ?? true);
  return chosen.map((name) => {
    const group = { level: 'unit', name } as const;
    return { group, verdict: verdictOf(rowsOfGroup(rows, group), month) };
  });
}

/** More than these are folded away: the button below is what the user looks for. */
const mostAtOnce = 10;

function LeftOut({ units }: { readonly units: readonly JudgedUnit[] }) {
  const { t, language } = useTexts();
  return (
    <details open={units.length <= mostAtOnce}>
      <summary>{t('monthlyReport.leftOut', { number: units.length })}</summary>
      <ul>
        {units.map(({ group, verdict }) => (
          <li key={group.name}>
            {t('monthlyReport.leftOutUnit', {
              name: groupName(group.name, language),
              why: verdict === 'shown' ? '' : t(`monthlyReport.verdict.${verdict}`),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface MakeReportsProps {
  readonly groups: readonly ReportGroup[];
  readonly make: ReportMaker | undefined;
}

function MakeReports({ groups, make }: MakeReportsProps) {
  const { t, language } = useTexts();
  const announce = useAnnouncement();
  const { refresh } = useUndoable();
  const number = groups.length;
  const insertion = useInsertion(
    () => make?.(groups),
    () => {
      announce(t('monthlyReport.made', { number }));
      refresh();
    },
  );
  const [firstSheet = ''] = reportSheetNames(groups, language);
  const isBusy = insertion.state.phase === 'working';
  const canMake = make !== undefined && number > 0;
  return (
    <>
      <Button appearance="primary" disabledFocusable={isBusy || !canMake} onClick={() => insertion.start(firstSheet)}>
        {t('monthlyReport.make', { number })}
      </Button>
      <InsertionProgress insertion={insertion} />
      <InsertionFailed insertion={insertion} onRetry={canMake ? () => insertion.start(firstSheet) : undefined} />
      <ReplaceDialog insertion={insertion} onReplace={() => insertion.start(firstSheet, true)} />
    </>
  );
}
