import { Caption1, Label, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { FileButton } from '../../parts/FileButton';
import { useTexts } from '../../texts/texts';

const useStyles = makeStyles({ field: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' } });

interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Of the files that are offered, such as `.csv,.txt`. */
  readonly endings: string;
  readonly file?: File;
  readonly onChoose: (file: File) => void;
}

/** A file of the source: which one it is, and the button that chooses it. */
export function FileField({ label, hint, endings, file, onChoose }: FileFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className={styles.field}>
      <Label id={labelId}>{label}</Label>
      <Caption1>{file ? <strong>{file.name}</strong> : hint}</Caption1>
      <FileButton
        text={t('statistics.chooseFile')}
        label={t('statistics.chooseFileFor', { part: label })}
        size="small"
        endings={endings}
        onChoose={onChoose}
      />
    </div>
  );
}
