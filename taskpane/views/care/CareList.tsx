import {
  Badge,
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  Select,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { careSteps } from '../../../src/followup/care-ladder';
import type { CareStatus } from '../../../src/followup/care-list';
import { careStepNames } from '../../../src/locale/care-steps';
import { writeDay, type Day } from '../../../src/values/day';
import { byName } from '../../../src/values/name-order';
import { useTexts } from '../../texts/texts';
import type { PlacedLine } from './care';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  line: { display: 'flex', flexDirection: 'column', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px', minWidth: 0 },
  head: { display: 'flex', columnGap: '8px', flexWrap: 'wrap', alignItems: 'center' },
});

const everyone = '';
/** As many as can be looked through; the next ones are a press away. */
const shownTogether = 50;

const badgeColours = { late: 'danger', due: 'brand', paused: 'informative', done: 'success' } as const satisfies Record<CareStatus, string>;

interface CareListProps {
  readonly lines: readonly PlacedLine[];
  readonly day: Day;
  readonly writtenAs: (employee: string) => string;
}

/** Whom to call, one line a person. */
export function CareList({ lines, day, writtenAs }: CareListProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [step, setStep] = useState(everyone);
  const [department, setDepartment] = useState(everyone);
  const [showsDone, setShowsDone] = useState(false);
  const [most, setMost] = useState(shownTogether);
  const count = (...of: CareStatus[]) => lines.filter(({ status }) => of.includes(status)).length;
  const departments = [...new Set(lines.flatMap((line) => line.department ?? []))].sort(byName.compare);
  const chosen = lines.filter(
    (line) =>
      (showsDone || line.status !== 'done') &&
      (step === everyone || (line.due?.step ?? line.reached) === step) &&
      (department === everyone || line.department === department),
  );
  return (
    <>
      <Subtitle2 as="h2">{t('care.list')}</Subtitle2>
      <Body1 aria-live="polite">
        {t('care.summary', { called: count('late', 'due'), late: count('late'), paused: count('paused'), done: count('done') })}
      </Body1>
      <Field label={t('care.step')}>
        <Select value={step} onChange={(_event, { value }) => setStep(value)}>
          <option value={everyone}>{t('care.allSteps')}</option>
          {careSteps.map((each) => (
            <option key={each} value={each}>
              {careStepNames[each][language]}
            </option>
          ))}
        </Select>
      </Field>
      {departments.length > 0 && (
        <Field label={t('care.department')}>
          <Select value={department} onChange={(_event, { value }) => setDepartment(value)}>
            <option value={everyone}>{t('care.allDepartments')}</option>
            {departments.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      )}
      <Checkbox label={t('care.showDone')} checked={showsDone} onChange={(_event, { checked }) => setShowsDone(checked === true)} />
      {chosen.length === 0 && <Body1>{t('care.nobody')}</Body1>}
      <ul className={styles.list} aria-label={t('care.list')}>
        {chosen.slice(0, most).map((line) => (
          <li key={line.employee} className={styles.line}>
            <CareItem line={line} day={day} name={writtenAs(line.employee)} />
          </li>
        ))}
      </ul>
      {chosen.length > most && (
        <Button onClick={() => setMost(most + shownTogether)}>{t('care.showMore', { number: chosen.length - most })}</Button>
      )}
    </>
  );
}

function CareItem({ line, day, name }: { readonly line: PlacedLine; readonly day: Day; readonly name: string }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { status, due, pause, reached, occasions, lastHeld, department } = line;
  return (
    <>
      <div className={styles.head}>
        <Body1Strong>{name}</Body1Strong>
        <Badge appearance="tint" color={badgeColours[status]}>
          {t(`care.status.${status}`)}
        </Badge>
      </div>
      <Body1>{careStepNames[due?.step ?? reached][language]}</Body1>
      {due && <Caption1>{t('care.trigger', { occasion: due.occasion, day: writeDay(due.trigger), waited: day - due.since })}</Caption1>}
      {!due && <Caption1>{t('care.occasions', { occasions })}</Caption1>}
      {lastHeld !== undefined && <Caption1>{t('care.lastHeld', { day: writeDay(lastHeld) })}</Caption1>}
      {pause && (
        <Caption1>
          {t(pause.reason === undefined ? 'care.pausedUntil' : 'care.pausedBecause', { day: writeDay(pause.until), reason: pause.reason })}
        </Caption1>
      )}
      {department !== undefined && <Caption1>{department}</Caption1>}
    </>
  );
}
