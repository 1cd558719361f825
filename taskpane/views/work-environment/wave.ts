import { readArguments } from '../../../functions/cell/read';
import { number, optional, type Bounds } from '../../../functions/cell/scalars';
import type { Language } from '../../../src/locale/language';
import { writeNumber } from '../../../src/locale/numbers';
import type { WaveFigures } from '../../../src/sheets/work-environment-measures';
import type { D } from '../../../src/values/money';
import type { Denominator } from '../../../src/wellbeing/production-loss';
import type { PublishedWave } from '../../../src/wellbeing/published';
import { faultsOf, typedNumber } from '../../parts/typed-numbers';

/** What a report prints of a wave of KI's survey, as typed. */
export interface WaveForm {
  readonly respondents: string;
  /** Per cent. */
  readonly shareAffected: string;
  readonly effect: string;
  /** Empty when the report does not print it. */
  readonly standardDeviation: string;
}

export const waveFields = ['respondents', 'shareAffected', 'effect', 'standardDeviation'] as const satisfies readonly (keyof WaveForm)[];

export const emptyWave: WaveForm = { respondents: '', shareAffected: '', effect: '', standardDeviation: '' };

/** A form filled in with what is printed. */
export function waveFormOf({ respondents, shareAffected, effect }: PublishedWave, language: Language): WaveForm {
  const written = (figure: number) => writeNumber(figure, language);
  return { respondents: written(respondents), shareAffected: written(shareAffected), effect: written(effect), standardDeviation: '' };
}

/** What a form gives: the wave, or sentences about what is wrong. */
export interface ReadWave {
  readonly figures?: WaveFigures;
  readonly faults: Readonly<Partial<Record<keyof WaveForm, string>>>;
}

const whole: Bounds = { least: 0, whole: true };
const percent: Bounds = { least: 0, most: 100 };
const effectBounds: Bounds = { least: 0, most: 10 };
const unknownDeviation = optional<D | undefined>(number({ least: 0 }), undefined);

/** Reads what is typed of a wave, whose mean effect is over the affected or over all who answered. */
export function readWave(form: WaveForm, over: Denominator, language: Language): ReadWave {
  try {
    const { respondents, shareAffected, effect, standardDeviation } = readArguments(
      { respondents: number(whole), shareAffected: number(percent), effect: number(effectBounds), standardDeviation: unknownDeviation },
      {
        respondents: typedNumber(form.respondents, language),
        shareAffected: typedNumber(form.shareAffected, language),
        effect: typedNumber(form.effect, language),
        standardDeviation: typedNumber(form.standardDeviation, language),
      },
    );
    const figures = { count: respondents, shareAffected: shareAffected.div(100), effect, deviation: standardDeviation, over };
    return { figures: { kind: 'figures', ...figures }, faults: {} };
  } catch (error) {
    return { faults: withoutEmpty(form, faultsOf(error, language)) };
  }
}

/** Nothing is wrong with a field that has not been filled in yet. */
function withoutEmpty(form: WaveForm, faults: ReadWave['faults']): ReadWave['faults'] {
  return Object.fromEntries(waveFields.filter((field) => form[field].trim() !== '').map((field) => [field, faults[field]]));
}
