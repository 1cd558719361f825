import { Button, makeStyles, Subtitle2 } from '@fluentui/react-components';

const useStyles = makeStyles({ presets: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface PresetsProps<Preset> {
  readonly title: string;
  readonly presets: readonly Preset[];
  /** Differs for each. */
  readonly label: (preset: Preset) => string;
  readonly onChoose: (preset: Preset) => void;
}

/** Known cases, each of which fills in the view in one click. */
export function Presets<Preset>({ title, presets, label, onChoose }: PresetsProps<Preset>) {
  const styles = useStyles();
  return (
    <>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <div className={styles.presets}>
        {presets.map((preset) => (
          <Button key={label(preset)} size="small" onClick={() => onChoose(preset)}>
            {label(preset)}
          </Button>
        ))}
      </div>
    </>
  );
}
