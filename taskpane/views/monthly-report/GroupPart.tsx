import { Field, Select, Subtitle2 } from '@fluentui/react-components';
import { wholeMunicipality, type StatisticsRow } from '../../../src/absence/statistics-row';
import { groupName } from '../../../src/locale/statistics-table';
import { reportLevels, type ReportGroup, type ReportLevel } from '../../../src/sheets/monthly-report-content';
import { groupNamesAt } from '../../../src/sheets/monthly-report-groups';
import { useTexts } from '../../texts/texts';

interface GroupPartProps {
  readonly rows: readonly StatisticsRow[];
  readonly group: ReportGroup;
  readonly onChange: (group: ReportGroup) => void;
}

/** Whom a report is about: only groups that the statistics hold. */
export function GroupPart({ rows, group, onChange }: GroupPartProps) {
  const { t, language } = useTexts();
  const names = groupNamesAt(rows, group.level);
  const chooseLevel = (level: ReportLevel) => onChange({ level, name: groupNamesAt(rows, level)[0] ?? wholeMunicipality });
  return (
    <>
      <Subtitle2 as="h2">{t('monthlyReport.group')}</Subtitle2>
      <Field label={t('monthlyReport.level')}>
        <Select value={group.level} onChange={(_event, { value }) => chooseLevel(value as ReportLevel)}>
          {reportLevels.map((level) => (
            <option key={level} value={level}>
              {t(`monthlyReport.levels.${level}`)}
            </option>
          ))}
        </Select>
      </Field>
      {group.level !== 'municipality' && (
        <Field label={t('monthlyReport.name')}>
          <Select value={group.name} onChange={(_event, { value }) => onChange({ ...group, name: value })}>
            {names.map((name) => (
              <option key={name} value={name}>
                {groupName(name, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
