import { Body1, Subtitle2 } from '@fluentui/react-components';
import { FileButton } from '../../parts/FileButton';
import { faultSentence } from '../../parts/fault-sentence';
import { Notice } from '../../parts/Notice';
import { PickPart } from '../../picking/PickPart';
import { useTexts } from '../../texts/texts';
import { ColumnsPart, type ColumnChoice } from './ColumnsPart';
import { Rejections } from './Rejections';
import type { Source } from './useSource';

interface SourcePartProps<Row, Name extends string, Shown extends Name> extends ColumnChoice<Name, Shown> {
  readonly part: 'spells' | 'employees';
  readonly source: Source<Row, Name>;
}

/** Where spells or employees are taken from, and what was read of them. */
export function SourcePart<Row, Name extends string, Shown extends Name>({ part, source, ...columns }: SourcePartProps<Row, Name, Shown>) {
  const { t, language } = useTexts();
  const { picking, pick, openFile, fileName, reading, rowsAbove, problems, remembered, remember } = source;
  return (
    <>
      <Subtitle2 as="h2">{t(`care.partTitle.${part}`)}</Subtitle2>
      <PickPart label={t(`care.pickPart.${part}`)} hint={t(`care.partHint.${part}`)} picking={picking} onPick={pick} />
      <FileButton text={t(`care.filePart.${part}`)} onChoose={openFile} />
      {fileName !== undefined && <Body1>{t('care.file', { name: fileName })}</Body1>}
      {problems.map((problem) => (
        <Notice key={problem.argument} intent="error">
          {faultSentence(problem, language)}
        </Notice>
      ))}
      {reading && <Body1 aria-live="polite">{t('care.used', { used: reading.tally.used, read: reading.tally.read })}</Body1>}
      {reading && <Rejections rejections={reading.tally.rejections} rowsAbove={rowsAbove} />}
      {reading?.table && <ColumnsPart table={reading.table} remembered={remembered} onRemember={remember} {...columns} />}
    </>
  );
}
