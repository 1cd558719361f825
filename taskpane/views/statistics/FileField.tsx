import { Button, Caption1, Label, makeStyles } from '@fluentui/react-components';
import { useId, useRef } from 'react';
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

/** Chooses a file. The browser's own control speaks its own language, and cannot be drawn in the pane's colours. */
export function FileField({ label, hint, endings, file, onChoose }: FileFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const labelId = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div role="group" aria-labelledby={labelId} className={styles.field}>
      <Label id={labelId}>{label}</Label>
      <Caption1>{file ? <strong>{file.name}</strong> : hint}</Caption1>
      <Button size="small" aria-label={t('statistics.chooseFileFor', { part: label })} onClick={() => input.current?.click()}>
        {t('statistics.chooseFile')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={endings}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onChoose(chosen);
          // So that the same file can be chosen again when it has been corrected.
          target.value = '';
        }}
      />
    </div>
  );
}
