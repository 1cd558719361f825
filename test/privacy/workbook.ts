import { namedCauses } from '../../src/privacy/causes';
import { noPublications, publishedWith, type Publications } from '../../src/privacy/publications';
import { suppress } from '../../src/privacy/suppress';
import type { Month } from '../../src/values/month';
import type { Pull } from './attacker';
import { atomsOf, statisticsOf, type Division, type Kind, type Register } from './municipality';

/** How a register is pulled. */
export interface Pulling {
  readonly register: Register;
  readonly division?: Division;
  readonly threshold?: number;
  readonly hasCauses?: boolean;
}

/** What a forgetful workbook does otherwise: each test says with it that it can fail. */
export interface Forgetting {
  /** Knows only of the table that stands in it. */
  readonly olderTables?: boolean;
  /** Names causes by the register at hand alone. */
  readonly causeNames?: boolean;
}

/** The tables of one workbook that is pulled into again and again. */
export function pullsOf(pullings: readonly Pulling[], forgets: Forgetting = {}): Pull[] {
  let earlier = noPublications;
  return pullings.map(({ register, division, threshold = 10, hasCauses = false }) => {
    const kind: Kind = { division, causeName: hasCauses ? causeNames(register, threshold, forgets.causeNames ? {} : earlier) : undefined };
    const full = statisticsOf(register, kind);
    const published = suppress(full, { threshold, earlier });
    earlier = publishedWith(forgets.olderTables ? {} : earlier, published);
    return { full, published, atoms: atomsOf(register, kind) };
  });
}

/** By the rule of the counting: rare causes are one, but for those that are named already; a month has the names that it had. */
function causeNames(register: Register, threshold: number, earlier: Publications): (cause: string, month: Month) => string {
  const named = namedCauses(earlier);
  const persons = [...register.values()].flat();
  const isRare = (cause: string) => persons.filter(({ causes }) => causes.includes(cause)).length <= threshold;
  return (cause, month) => {
    const before = named.find(({ name }) => name === cause);
    const isNamed = named.some(({ months }) => months.includes(month)) ? before?.months.includes(month) : (before ?? !isRare(cause));
    return isNamed ? cause : 'other';
  };
}
