import { Body1, Button, Field, Radio, RadioGroup, Spinner, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import { parts, sourceKinds, type SourceChoice, type SourceKind } from './choice';
import { FileField } from './FileField';
import { madeUpFiles } from './made-up';
import { TableField } from './TableField';
import { WorkbookTables } from './WorkbookTables';

interface SourcePartProps {
  readonly choice: SourceChoice;
  readonly onChange: (choice: SourceChoice) => void;
}

/** Where the spells and the employees are: files, or cells of the workbook. */
export function SourcePart({ choice, onChange }: SourcePartProps) {
  const { t } = useTexts();
  return (
    <>
      <Subtitle2 as="h2">{t('statistics.source')}</Subtitle2>
      <MadeUp onChange={onChange} choice={choice} />
      <Field label={t('statistics.kind')}>
        <RadioGroup value={choice.kind} onChange={(_event, { value }) => onChange({ ...choice, kind: value as SourceKind })}>
          {sourceKinds.map((kind) => (
            <Radio key={kind} value={kind} label={t(`statistics.kinds.${kind}`)} />
          ))}
        </RadioGroup>
      </Field>
      {choice.kind === 'files' && <Files choice={choice} onChange={onChange} />}
      {choice.kind === 'paxml' && <PaxmlFile choice={choice} onChange={onChange} />}
      {choice.kind === 'cells' && <Tables choice={choice} onChange={onChange} />}
    </>
  );
}

function Files({ choice, onChange }: SourcePartProps) {
  const { t } = useTexts();
  const choose = (part: (typeof parts)[number], file: File) => {
    const others = choice.isMadeUp ? {} : choice.files;
    onChange({ ...choice, files: { ...others, [part]: file }, isMadeUp: false });
  };
  return parts.map((part) => (
    <FileField
      key={part}
      label={t(`statistics.parts.${part}`)}
      hint={t(`statistics.fileHints.${part}`)}
      endings=".csv,.txt,.tsv"
      file={choice.files[part]}
      onChoose={(file) => choose(part, file)}
    />
  ));
}

function PaxmlFile({ choice, onChange }: SourcePartProps) {
  const { t } = useTexts();
  return (
    <FileField
      label={t('statistics.kinds.paxml')}
      hint={t('statistics.paxmlHint')}
      endings=".xml,.paxml,.pax"
      file={choice.paxml}
      onChoose={(paxml) => onChange({ ...choice, paxml })}
    />
  );
}

function Tables({ choice, onChange }: SourcePartProps) {
  const { t } = useTexts();
  return (
    <WorkbookTables>
      {(tables) =>
        parts.map((part) => (
          <TableField
            key={part}
            label={t(`statistics.parts.${part}`)}
            tables={tables}
            place={choice.places[part]}
            onChoose={(place) => onChange({ ...choice, places: { ...choice.places, [part]: place } })}
          />
        ))
      }
    </WorkbookTables>
  );
}

/** The made-up municipality, for those who have no file at hand. */
function MadeUp({ choice, onChange }: SourcePartProps) {
  const { t } = useTexts();
  const [state, setState] = useState<'idle' | 'fetching' | 'failed'>('idle');
  const fetchFiles = async (): Promise<void> => {
    setState('fetching');
    try {
      onChange({ ...choice, kind: 'files', files: await madeUpFiles(), isMadeUp: true });
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  if (choice.kind === 'files' && choice.isMadeUp) return <Notice intent="info">{t('statistics.madeUpNotice')}</Notice>;
  return (
    <>
      <Body1>{t('statistics.madeUpHint')}</Body1>
      <Button disabledFocusable={state === 'fetching'} onClick={() => void fetchFiles()}>
        {t('statistics.madeUp')}
      </Button>
      {state === 'fetching' && <Spinner size="tiny" label={t('statistics.fetching')} delay={300} />}
      {state === 'failed' && <Notice intent="error">{t('statistics.madeUpFailed')}</Notice>}
    </>
  );
}
