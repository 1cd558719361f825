import type { D } from '../values/money';
import { fewestAnswers } from '../wellbeing/hme';
import type { Denominator } from '../wellbeing/production-loss';
import { absolute, quotedSheet, type SheetCells } from './address';
import { formula, input, result } from './cells';
import { formats } from './formats';
import type { Planned } from './plan';

/** What is measured, from top to bottom of the sheet. */
export const measures = ['count', 'shareAffected', 'mean', 'deviation', 'meanAffected', 'lossAffected', 'lossAll'] as const;
export type Measure = (typeof measures)[number];

export const measureFormats: Readonly<Record<Measure, string>> = {
  count: formats.whole,
  shareAffected: formats.percentOneDecimal,
  mean: formats.days,
  deviation: formats.days,
  meanAffected: formats.days,
  lossAffected: formats.kronor,
  lossAll: formats.kronor,
};

/** One wave of KI's survey: its answers in cells, or what a report says of them. */
export type Wave = { readonly kind: 'answers'; readonly cells: SheetCells } | WaveFigures;

/** What a report prints of a wave. */
export interface WaveFigures {
  readonly kind: 'figures';
  /** n, whole, 0 or more. */
  readonly count: D;
  /** 0 to 1. */
  readonly shareAffected: D;
  /** Mean effect on performance, 0 to 10. */
  readonly effect: D;
  /** Whom the mean is over. */
  readonly over: Denominator;
  /** Standard deviation of the effect, when it is printed. */
  readonly deviation?: D;
}

/** What every formula of the sheet may mention. */
export interface MeasureWords {
  readonly employees: string;
  readonly hourlyLabourCost: string;
  readonly multiplier: string;
  readonly hoursPerYear: string;
  /** What is shown in place of a result that could be traced to a person. */
  readonly tooFew: string;
}

type CellOf = (measure: Measure) => string;
type Column = Readonly<Record<Measure, Planned>>;

/** The words that PRODUKTIONSBORTFALL knows in every language. */
const words: Readonly<Record<Denominator, string>> = { affected: 'berörda', all: 'alla' };

/**
 * The column of one wave.
 *
 * @param cell the cell of a measure of this column, such as `B14`
 */
export function measuresOf(wave: Wave, cell: CellOf, given: MeasureWords): Column {
  const described = wave.kind === 'answers' ? measuresOfAnswers(wave.cells, cell, given) : measuresOfFigures(wave, cell);
  const loss = (effect: Measure, denominator: Denominator): Planned => {
    const work = [given.employees, cell('shareAffected'), cell(effect), given.hourlyLabourCost, given.multiplier, given.hoursPerYear];
    return result(shown(`FRISKDAG.PRODUKTIONSBORTFALL(${work.join(',')},"${words[denominator]}")`, cell, given), measureFormats.lossAll);
  };
  return { ...described, lossAffected: loss('meanAffected', 'affected'), lossAll: loss('mean', 'all') };
}

type Described = Omit<Column, 'lossAffected' | 'lossAll'>;

function measuresOfAnswers({ sheet, at }: SheetCells, cell: CellOf, given: MeasureWords): Described {
  const answers = `${quotedSheet(sheet)}!${absolute(at)}`;
  const calculated = (measure: Measure, text: string) => formula(shown(text, cell, given), measureFormats[measure]);
  return {
    count: formula(`=COUNT(${answers})`, measureFormats.count),
    shareAffected: calculated('shareAffected', `COUNTIF(${answers},">0")/${cell('count')}`),
    mean: calculated('mean', `AVERAGE(${answers})`),
    deviation: calculated('deviation', `STDEV.S(${answers})`),
    meanAffected: calculated('meanAffected', `IF(${cell('shareAffected')}=0,0,AVERAGEIF(${answers},">0"))`),
  };
}

/** The unaffected are noughts in the mean of all answers: mean = share affected * mean of those affected. */
function measuresOfFigures({ count, shareAffected, effect, over, deviation }: WaveFigures, cell: CellOf): Described {
  const typed = (measure: Measure, value: D) => input(value.toNumber(), measureFormats[measure]);
  const [share, mean, meanAffected] = [cell('shareAffected'), cell('mean'), cell('meanAffected')];
  return {
    count: typed('count', count),
    shareAffected: typed('shareAffected', shareAffected),
    mean: over === 'all' ? typed('mean', effect) : formula(`=${share}*${meanAffected}`, measureFormats.mean),
    deviation: deviation ? typed('deviation', deviation) : null,
    meanAffected:
      over === 'affected' ? typed('meanAffected', effect) : formula(`=IF(${share}=0,0,${mean}/${share})`, measureFormats.meanAffected),
  };
}

function shown(text: string, cell: CellOf, { tooFew }: MeasureWords): string {
  return `=IF(${cell('count')}<${fewestAnswers},"${tooFew}",${text})`;
}
