import { Caption1, Field, makeStyles, Select, Subtitle2 } from '@fluentui/react-components';
import { channelKinds, type ChannelKind, type ChannelMeanings } from '../../../src/absence/channels';
import { writeNumber } from '../../../src/locale/numbers';
import type { ChannelValue } from '../../../src/pull/channel-values';
import { useTexts } from '../../texts/texts';

const useStyles = makeStyles({ channels: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

/** More values than these are hardly channels; the column is to be chosen anew. */
const mostShown = 12;

interface ChannelsPartProps {
  readonly values: readonly ChannelValue[];
  readonly onCorrect: (meanings: ChannelMeanings) => void;
}

/** Which values of the column of reporting channels are the health support; the user may correct it. */
export function ChannelsPart({ values, onCorrect }: ChannelsPartProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  if (values.length === 0) return null;
  const nameable = values.filter(({ isNameable }) => isNameable);
  const shown = nameable.slice(0, mostShown);
  const unknownRows = values.filter(({ kind }) => kind === 'unknown').reduce((sum, { rows }) => sum + rows, 0);
  const correct = (key: string, kind: ChannelKind) =>
    onCorrect(Object.fromEntries([...nameable.map((each) => [each.key, each.kind] as const), [key, kind]]));
  return (
    <section className={styles.channels} aria-label={t('statistics.channels.heading')}>
      <Subtitle2 as="h3">{t('statistics.channels.heading')}</Subtitle2>
      <Caption1>{t('statistics.channels.description')}</Caption1>
      {shown.map(({ value, key, rows, kind }) => (
        <Field key={key} label={t('statistics.channels.value', { value, rows: writeNumber(rows, language) })}>
          <Select value={kind} onChange={(_event, chosen) => correct(key, chosen.value as ChannelKind)}>
            {channelKinds.map((each) => (
              <option key={each} value={each}>
                {t(`statistics.channels.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {unknownRows > 0 && <Caption1>{t('statistics.channels.unknownRows', { rows: writeNumber(unknownRows, language) })}</Caption1>}
    </section>
  );
}
