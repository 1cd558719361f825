import { readArguments } from '../../../functions/cell/read';
import { number } from '../../../functions/cell/scalars';
import type { SupportRules } from '../../../src/followup/units-to-support';
import type { Language } from '../../../src/locale/language';
import { faultsOf, typedNumber } from '../../parts/typed-numbers';

/** What the user has filled in, as typed; the share in per cent. */
export interface SupportForm {
  readonly share: string;
  readonly leastHeadcount: string;
  readonly months: number;
}

/** The choice of the handbook and of both reports. */
export const usualForm: SupportForm = { share: '30', leastHeadcount: '11', months: 12 };

export const monthChoices = [3, 6, 12, 24] as const;

const wholePercent = 100;
const sharePercent = { above: 0, most: wholePercent };
const fewestEmployees = { least: 1 };

/** What a form gives: the rules of the choice, or sentences about what is wrong. */
export interface ReadSupport {
  readonly rules?: SupportRules;
  readonly faults: Readonly<Partial<Record<keyof SupportForm, string>>>;
}

/** Reads the form: both numbers at once, so that all faults are shown together. */
export function readForm({ share, leastHeadcount, months }: SupportForm, language: Language): ReadSupport {
  try {
    const read = readArguments(
      { share: number(sharePercent), leastHeadcount: number(fewestEmployees) },
      { share: typedNumber(share, language), leastHeadcount: typedNumber(leastHeadcount, language) },
    );
    return { rules: { share: read.share.div(wholePercent), leastHeadcount: read.leastHeadcount, months }, faults: {} };
  } catch (error) {
    return { faults: faultsOf(error, language) };
  }
}
