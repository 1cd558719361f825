import { stepReached, usualLadder, type CareStep, type Rung } from '../../followup/care-ladder';
import type { ConversationRow } from '../../followup/care-list';
import { careStepNames } from '../../locale/care-steps';
import { readDay } from '../cells/day';
import { readText, textOf, type CellReader } from '../cells/read-cell';
import { conversationHeadings, type ConversationField } from '../columns/conversation-headings';
import { normalHeading } from '../columns/normal';
import { KnownEmployees, type EmployeeKeys } from '../identities';
import type { RowKind } from './row-cells';

export interface ConversationOptions {
  /** Shared with the spells that the conversations are about. */
  readonly keys?: EmployeeKeys;
  /** The ladder by which a number of occasions is a step. */
  readonly ladder?: readonly Rung[];
}

/**
 * Rows of a user's own table of care conversations: who, and when it was held, which step it is, until when the employee is
 * paused and why. A row without a date has not been held. Notes are the user's own, and not read.
 */
export function conversationKind({ keys = new KnownEmployees(), ladder = usualLadder }: ConversationOptions = {}): RowKind<
  ConversationRow,
  ConversationField
> {
  const readStep = stepReader(ladder);
  return {
    headings: conversationHeadings,
    required: [['employee'], ['held']],
    personal: new Set(['employee', 'reason', 'note']),
    rowsOf: (cells) => {
      const readEmployee = cells.required('employee', readText);
      const readHeld = cells.optional('held', readDay);
      const readStepOf = cells.optional('step', readStep);
      const readPausedUntil = cells.optional('pausedUntil', readDay);
      const readReason = cells.optional('reason', readText);
      return () => {
        const employee = readEmployee();
        const row = { held: readHeld(), step: readStepOf(), pausedUntil: readPausedUntil(), reason: readReason() };
        return cells.failure || employee === undefined ? undefined : { employee: keys.keyOf(employee), ...row };
      };
    },
  };
}

/** What steps are called in tables, beside their own names, normalised. */
const otherNames: Readonly<Record<string, CareStep>> = {
  omtankessamtal: 'conversation',
  omtankesamtal: 'conversation',
  careconversation: 'conversation',
  hrkontakt: 'hrContact',
  hrcontact: 'hrContact',
  trepartssamtal: 'threePartyTalk',
  threepartytalk: 'threePartyTalk',
  hrkontroll: 'hrCheck',
  hrcheck: 'hrCheck',
};

const names: ReadonlyMap<string, CareStep> = new Map([
  ...Object.entries(otherNames),
  ...(Object.keys(careStepNames) as CareStep[]).flatMap((step) =>
    Object.values(careStepNames[step]).map((name) => [normalHeading(name), step] as const),
  ),
]);

/** A step by its name, in either language, or by the occasion that called for it: `5`, `5:e`, `5th`. */
function stepReader(ladder: readonly Rung[]): CellReader<CareStep> {
  return (given, report) => {
    const text = readText(given, report);
    if (text === undefined) return undefined;
    const occasion = /^(\d{1,3})(?:[:.]?[ae]|st|nd|rd|th|\.)?$/i.exec(text)?.[1];
    const step = occasion === undefined ? names.get(normalHeading(text)) : stepReached(Number(occasion), ladder);
    const choices = ladder.map((rung) => careStepNames[rung.step].sv);
    return step ?? report({ code: 'unknown-choice', given: textOf(given), choices });
  };
}
