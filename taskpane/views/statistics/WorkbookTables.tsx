import { Button, Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import { useTables } from './useTables';

interface WorkbookTablesProps {
  /** What is to be chosen among the workbook's tables. */
  readonly children: (tables: readonly string[]) => ReactNode;
}

/** The workbook's tables, to choose a source among; an area can be selected where they cannot be read. */
export function WorkbookTables({ children }: WorkbookTablesProps) {
  const { t } = useTexts();
  const { reading, retry } = useTables();
  return (
    <>
      <Caption1>{t('statistics.tablesHint')}</Caption1>
      {reading.phase === 'failed' && (
        <Notice intent="error" action={<Button onClick={retry}>{t('pulled.retry')}</Button>}>
          {t('statistics.tablesFailed')}
        </Notice>
      )}
      {children(reading.phase === 'read' ? reading.found : [])}
    </>
  );
}
