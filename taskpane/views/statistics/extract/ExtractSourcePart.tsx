import { Field, Radio, RadioGroup, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../../texts/texts';
import { FileField } from '../FileField';
import { TableField } from '../TableField';
import { WorkbookTables } from '../WorkbookTables';
import type { ExtractChoice } from './choice';

const kinds = ['file', 'cells'] as const;
type Kind = ExtractChoice['kind'];

interface ExtractSourcePartProps {
  readonly choice: ExtractChoice | undefined;
  readonly onChange: (choice: ExtractChoice | undefined) => void;
}

/** Where the extract is: a file, or cells of the workbook. */
export function ExtractSourcePart({ choice, onChange }: ExtractSourcePartProps) {
  const { t } = useTexts();
  const [kind, setKind] = useState<Kind>('file');
  const change = (chosen: Kind) => {
    setKind(chosen);
    onChange(undefined);
  };
  return (
    <>
      <Subtitle2 as="h2">{t('extract.source')}</Subtitle2>
      <Field label={t('extract.kind')}>
        <RadioGroup value={kind} onChange={(_event, { value }) => change(value as Kind)}>
          {kinds.map((each) => (
            <Radio key={each} value={each} label={t(`extract.kinds.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      {kind === 'file' ? <ExtractFile choice={choice} onChange={onChange} /> : <ExtractTable choice={choice} onChange={onChange} />}
    </>
  );
}

function ExtractFile({ choice, onChange }: ExtractSourcePartProps) {
  const { t } = useTexts();
  return (
    <FileField
      label={t('statistics.parts.extract')}
      hint={t('extract.fileHint')}
      endings=".csv,.txt,.tsv"
      file={choice?.kind === 'file' ? choice.file : undefined}
      onChoose={(file) => onChange({ kind: 'file', file })}
    />
  );
}

function ExtractTable({ choice, onChange }: ExtractSourcePartProps) {
  const { t } = useTexts();
  return (
    <WorkbookTables>
      {(tables) => (
        <TableField
          label={t('statistics.parts.extract')}
          tables={tables}
          place={choice?.kind === 'cells' ? choice.place : undefined}
          onChoose={(place) => onChange({ kind: 'cells', place })}
        />
      )}
    </WorkbookTables>
  );
}
