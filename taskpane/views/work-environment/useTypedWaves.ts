import { useState } from 'react';
import type { Denominator } from '../../../src/wellbeing/production-loss';
import type { PublishedSurvey } from '../../../src/wellbeing/published';
import { useTexts } from '../../texts/texts';
import { emptyWave, readWave, waveFormOf, type ReadWave, type WaveForm } from './wave';

/** One wave as typed, and as read. */
export interface TypedWave {
  readonly form: WaveForm;
  readonly read: ReadWave;
  readonly onChange: (change: Partial<WaveForm>) => void;
}

/** Both waves, and whom their means are over. */
export interface TypedWaves {
  readonly before: TypedWave;
  readonly after: TypedWave;
  readonly over: Denominator;
  readonly setOver: (over: Denominator) => void;
  /** Types in what is printed. */
  readonly fillIn: (survey: PublishedSurvey) => void;
}

/** What the user types of a report's two waves. */
export function useTypedWaves(): TypedWaves {
  const { language } = useTexts();
  const [over, setOver] = useState<Denominator>('affected');
  const before = useTypedWave(over);
  const after = useTypedWave(over);
  const fillIn = (survey: PublishedSurvey) => {
    setOver(survey.over);
    before.onChange(waveFormOf(survey.before, language));
    after.onChange(waveFormOf(survey.after, language));
  };
  return { before, after, over, setOver, fillIn };
}

function useTypedWave(over: Denominator): TypedWave {
  const { language } = useTexts();
  const [form, setForm] = useState<WaveForm>(emptyWave);
  return { form, read: readWave(form, over, language), onChange: (change) => setForm({ ...form, ...change }) };
}
