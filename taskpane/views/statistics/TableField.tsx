import { Button, Caption1, Field, makeStyles, Select } from '@fluentui/react-components';
import { HostError, type Failure } from '../../../src/workbook/host';
import { useState } from 'react';
import { useHost } from '../../frame/host';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import { placeName, type Place } from './places';

const useStyles = makeStyles({ field: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' } });
const none = '';

type PickFailure = Failure | 'empty';

interface TableFieldProps {
  readonly label: string;
  /** The workbook's tables. */
  readonly tables: readonly string[];
  readonly place?: Place;
  readonly onChoose: (place: Place) => void;
}

/** Chooses cells of the workbook: one of its tables, or what is selected. */
export function TableField({ label, tables, place, onChoose }: TableFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const host = useHost();
  const [failure, setFailure] = useState<PickFailure>();
  const table = place && 'table' in place ? place.table : none;

  const pickSelection = async (): Promise<void> => {
    try {
      const { sheet, address } = await host.selection();
      setFailure(address === undefined ? 'empty' : undefined);
      if (address !== undefined) onChoose({ sheet, address });
    } catch (error) {
      setFailure(error instanceof HostError ? error.failure : 'refused');
    }
  };

  return (
    <div role="group" aria-label={label} className={styles.field}>
      <Field label={label}>
        <Select value={table} onChange={(_event, { value }) => value !== none && onChoose({ table: value })}>
          <option value={none}>{place && table === none ? placeName(place) : t('statistics.chooseTable')}</option>
          {tables.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button size="small" aria-label={t('statistics.useSelectionFor', { part: label })} onClick={() => void pickSelection()}>
        {t('statistics.useSelection')}
      </Button>
      {place && table === none && <Caption1 aria-live="polite">{t('statistics.picked', { place: placeName(place) })}</Caption1>}
      {failure && <Notice intent="warning">{failure === 'empty' ? t('statistics.pickedNothing') : t(`picking.failed.${failure}`)}</Notice>}
    </div>
  );
}
