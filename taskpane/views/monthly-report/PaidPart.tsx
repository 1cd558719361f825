import { Body1, Field, Select, Subtitle2 } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { ReportLevel } from '../../../src/sheets/monthly-report-content';
import type { Columns } from '../../../src/sources/columns/guess';
import { paidHeadings, type PaidField } from '../../../src/sources/columns/paid-headings';
import { Notice } from '../../parts/Notice';
import { PickPart } from '../../picking/PickPart';
import { usePickedCells, type PickedCells } from '../../picking/usePickedCells';
import { useTexts } from '../../texts/texts';
import { guessPaidColumns, readPaid, type PaidTable } from './paid';

interface PaidPartProps {
  /** Hears of the table, and of undefined while it cannot be used. */
  readonly onRead: (table: PaidTable | undefined) => void;
  /** Of the report's group. */
  readonly level: ReportLevel;
}

/** The payroll's own amounts, if the user has them in the workbook. */
export function PaidPart({ onRead, level }: PaidPartProps) {
  const { t } = useTexts();
  const { picking, pick } = usePickedCells();
  const picked = picking.phase === 'picked' ? picking.cells : undefined;
  return (
    <>
      <Subtitle2 as="h2">{t('monthlyReport.paid')}</Subtitle2>
      <PickPart label={t('monthlyReport.paidPick')} hint={t('monthlyReport.paidHint')} picking={picking} onPick={pick} />
      {picked && <PickedPaid key={`${picked.sheet}!${picked.address}`} picked={picked} onRead={onRead} level={level} />}
    </>
  );
}

function PickedPaid({ picked, onRead, level }: PaidPartProps & { readonly picked: PickedCells }) {
  const { t } = useTexts();
  const [columns, setColumns] = useState<Columns<PaidField>>(() => guessPaidColumns(picked));
  const read = useMemo(() => readPaid(picked, columns), [picked, columns]);
  useEffect(() => onRead('code' in read ? undefined : read), [read, onRead]);
  const isWithoutDepartments = level === 'department' && columns.department === undefined;
  return (
    <>
      <PaidColumns headings={(picked.rows[0] ?? []).map(String)} columns={columns} onChange={setColumns} />
      {'code' in read ? (
        <Notice intent="error">{t(`monthlyReport.paidFault.${read.code}`, { row: read.row })}</Notice>
      ) : (
        <Body1 aria-live="polite">{t('monthlyReport.paidUsed', { number: read.rows })}</Body1>
      )}
      {isWithoutDepartments && <Notice intent="warning">{t('monthlyReport.paidNotOfDepartments')}</Notice>}
    </>
  );
}

const fields = Object.keys(paidHeadings) as PaidField[];
const none = '';

interface PaidColumnsProps {
  readonly headings: readonly string[];
  readonly columns: Columns<PaidField>;
  readonly onChange: (columns: Columns<PaidField>) => void;
}

/** Which column holds what: guessed from the headings, and corrected by the user. */
function PaidColumns({ headings, columns, onChange }: PaidColumnsProps) {
  const { t } = useTexts();
  const choose = (field: PaidField, column: string) => onChange({ ...columns, [field]: column === none ? undefined : Number(column) });
  return fields.map((field) => (
    <Field key={field} label={t(`monthlyReport.paidField.${field}`)}>
      <Select value={String(columns[field] ?? none)} onChange={(_event, { value }) => choose(field, value)}>
        <option value={none}>{t('monthlyReport.paidNotChosen')}</option>
        {headings.map((heading, column) => (
          <option key={column} value={column}>
            {heading}
          </option>
        ))}
      </Select>
    </Field>
  ));
}
