import { Body1, Subtitle2 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Columns } from '../../../src/sources/columns/guess';
import { unitHeadings, type UnitField } from '../../../src/sources/columns/unit-headings';
import { Notice } from '../../parts/Notice';
import { ViewHeading } from '../../parts/ViewHeading';
import { ColumnFields } from '../../picking/ColumnFields';
import { PickPart } from '../../picking/PickPart';
import { usePickedCells, type PickedCells } from '../../picking/usePickedCells';
import { useTexts } from '../../texts/texts';
import { ActionPart } from './ActionPart';
import { PlacePart } from './PlacePart';
import { Preview } from './Preview';
import { Problems } from './Problems';
import { guessUnitColumns, readUnits, sheetColumns } from './units';

const fields = Object.keys(unitHeadings) as UnitField[];

/** Enhetskostnad: a table of units in the sheet, what their absence costs, and whether an action for one of them carries itself. */
export default function UnitCostsView() {
  const { t } = useTexts();
  const { picking, pick } = usePickedCells();
  const picked = picking.phase === 'picked' ? picking.cells : undefined;
  return (
    <>
      <ViewHeading>{t('unitCosts.title')}</ViewHeading>
      <Body1>{t('unitCosts.description')}</Body1>
      <Subtitle2 as="h2">{t('unitCosts.table')}</Subtitle2>
      <PickPart label={t('unitCosts.pick')} hint={t('unitCosts.pickHint')} picking={picking} onPick={pick} />
      {picked && picked.rows.length < 2 && <Notice intent="warning">{t('unitCosts.noRows')}</Notice>}
      {picked && picked.rows.length >= 2 && <PickedTable key={`${picked.sheet}!${picked.address}`} picked={picked} />}
    </>
  );
}

/** All that follows from a table: its columns, what is wrong with it, its costs, and an action for one of its units. */
function PickedTable({ picked }: { readonly picked: PickedCells }) {
  const { t } = useTexts();
  const [columns, setColumns] = useState<Columns<UnitField>>(() => guessUnitColumns(picked));
  const { units, problems, missing } = useMemo(() => readUnits(picked, columns), [picked, columns]);
  const ofSheet = units.length > 0 ? sheetColumns(picked, columns) : undefined;
  const table = ofSheet && { sheet: picked.sheet, headerRow: picked.area.top, lastRow: picked.area.bottom, columns: ofSheet };
  return (
    <>
      <Subtitle2 as="h2">{t('unitCosts.columns')}</Subtitle2>
      <ColumnFields
        headings={picked.rows[0] ?? []}
        fields={fields}
        labelOf={(field) => t(`unitCosts.field.${field}`)}
        columns={columns}
        missing={missing}
        onChange={setColumns}
      />
      {problems.length > 0 && <Problems problems={problems} />}
      {units.length > 0 && <Preview units={units} />}
      {table && <PlacePart table={table} tableEnd={picked.area.right} />}
      {table && <ActionPart units={units} table={table} />}
    </>
  );
}
