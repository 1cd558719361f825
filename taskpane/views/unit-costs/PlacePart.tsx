import { Body1, Field, Input, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { unitCostSheetTexts } from '../../../src/locale/sheets/unit-cost';
import { areaAt, columnLetters } from '../../../src/sheets/address';
import { areaOfCosts, costColumns, type UnitTable } from '../../../src/sheets/unit-cost-columns';
import { unitCostSheet } from '../../../src/sheets/unit-cost-sheet';
import { InsertPart } from '../../insertion/InsertPart';
import { useTexts } from '../../texts/texts';
import { useIsFree } from './useIsFree';

/** The last column of a sheet, XFD, counted from 0. */
const lastColumn = 16_383;
/** One column stays empty: what stands next to an Excel table may be drawn into it. */
const gap = 2;

interface PlacePartProps {
  readonly table: UnitTable;
  /** The table's last column, counted from 0. */
  readonly tableEnd: number;
}

/** Where the costs are to stand, and their insertion. */
export function PlacePart({ table, tableEnd }: PlacePartProps) {
  const { t, language } = useTexts();
  const [letters, setLetters] = useState(() => columnLetters(tableEnd + gap));
  const [sheetName, setSheetName] = useState<string>(unitCostSheetTexts.sheetName[language]);
  const firstColumn = columnAt(letters);
  const address = firstColumn === undefined ? undefined : areaOfCosts(table, firstColumn);
  const isFree = useIsFree(table.sheet, address);
  const fault = address === undefined ? t('unitCosts.notAColumn') : isFree === false ? t('unitCosts.taken', { address }) : undefined;
  const canInsert = firstColumn !== undefined && isFree === true;
  return (
    <>
      <Subtitle2 as="h2">{t('unitCosts.place')}</Subtitle2>
      <Field
        label={t('unitCosts.firstColumn')}
        hint={t('unitCosts.firstColumnHint')}
        validationState={fault === undefined ? 'none' : 'warning'}
        validationMessage={fault}
      >
        <Input value={letters} maxLength={3} onChange={(_event, { value }) => setLetters(value.toUpperCase())} />
      </Field>
      {fault === undefined && <Body1>{t('unitCosts.willFill', { address, sheet: table.sheet })}</Body1>}
      <Field label={t('unitCosts.sheetName')}>
        <Input value={sheetName} maxLength={31} onChange={(_event, { value }) => setSheetName(value)} />
      </Field>
      <InsertPart sheetName={sheetName} plan={canInsert ? (name) => unitCostSheet({ table, firstColumn }, language, name) : undefined} />
    </>
  );
}

/** The column of those letters, counted from 0; undefined when the costs do not fit there. */
function columnAt(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(letters)) return undefined;
  const { left } = areaAt(`${letters}1`);
  return left + costColumns - 1 <= lastColumn ? left : undefined;
}
