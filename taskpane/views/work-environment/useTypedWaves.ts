import { useState } from 'react';
import type { Denominator } from '../../../src/wellbeing/production-loss';
import { useTexts } from '../../texts/texts';
import { emptyWave, readWave, type ReadWave, type WaveForm } from './wave';

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
}

/** What the user types of a report's two waves. */
export function useTypedWaves(): TypedWaves {
  const [over, setOver] = useState<Denominator>('affected');
  return { before: useTypedWave(over), after: useTypedWave(over), over, setOver };
}

function useTypedWave(over: Denominator): TypedWave {
  const { language } = useTexts();
  const [form, setForm] = useState<WaveForm>(emptyWave);
  return { form, read: readWave(form, over, language), onChange: (change) => setForm({ ...form, ...change }) };
}
