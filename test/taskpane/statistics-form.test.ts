import assert from 'node:assert/strict';
import type { PullSettings } from '../../src/pull/settings';
import { monthOf } from '../../src/values/month';
import { emptyForm, formOf, withMonthsOf, type StatisticsForm } from '../../taskpane/views/statistics/form';
import { readForm } from '../../taskpane/views/statistics/read-form';

const filled: StatisticsForm = { ...emptyForm('sv'), fromMonth: '2018-11', toMonth: '2021-okt' };

const followed: StatisticsForm = {
  ...filled,
  followsUp: true,
  selectionFrom: '2017-11',
  selectionTo: '2018-10',
  followUpFrom: '2018-11',
  followUpTo: '2019-10',
};

const settings: PullSettings = {
  period: { from: monthOf(2018, 11), to: monthOf(2021, 10) },
  rules: { holidays: 'se', ageDivision: 'reports' },
  threshold: 15,
  spellColumns: {},
  employmentColumns: {},
  channels: {},
  followUp: {
    selection: { from: monthOf(2017, 11), to: monthOf(2018, 10) },
    followUp: { from: monthOf(2018, 11), to: monthOf(2019, 10) },
  },
};

describe('the form of a pull', () => {
  it('reads months as people write them; hides groups of at most ten, counts public holidays as working days, by law', () => {
    assert.deepEqual(readForm(filled, 'sv'), {
      read: {
        period: { from: monthOf(2018, 11), to: monthOf(2021, 10) },
        rules: { holidays: 'none', ageDivision: 'statutory' },
        threshold: 10,
      },
      faults: {},
    });
  });

  it('reads the two periods of the follow-up when it is asked for', () => {
    const { read } = readForm(followed, 'sv');
    assert.deepEqual(read?.followUp, settings.followUp);
    assert.equal(readForm({ ...followed, followsUp: false }, 'sv').read?.followUp, undefined);
  });

  it('gives back what it was filled in with', () => {
    const { period, rules, threshold, followUp } = settings;
    const given = { period, rules, threshold, followUp };
    assert.deepEqual(readForm(formOf(settings, 'sv'), 'sv').read, given);
    assert.deepEqual(readForm(formOf(settings, 'en'), 'en').read, given);
  });

  const wrong: readonly (readonly [StatisticsForm, Record<string, string>, Record<string, string>])[] = [
    [
      { ...filled, fromMonth: '' },
      { fromMonth: 'Från månad saknas. Fyll i ett värde.' },
      { fromMonth: 'From month is missing. Fill in a value.' },
    ],
    [
      { ...filled, toMonth: '2018-13' },
      { toMonth: 'Till månad ska vara en månad, till exempel 2018-11 eller ett datum från mars 1900, men är ”2018-13”.' },
      { toMonth: 'To month must be a month, such as 2018-11 or a date from March 1900 on, but is “2018-13”.' },
    ],
    [
      { ...filled, toMonth: '2018-10' },
      { toMonth: 'Till månad är 2018-10, före den första månaden. Ange 2018-11 eller senare.' },
      { toMonth: 'To month is 2018-10, before the first month. Give 2018-11 or later.' },
    ],
    [
      { ...filled, fromMonth: '1998-01' },
      { toMonth: 'Till månad gör perioden 286 månader lång, men den får vara högst 240. Välj en kortare period.' },
      { toMonth: 'To month makes the period 286 months long, but it may be at most 240. Choose a shorter one.' },
    ],
    [
      { ...filled, threshold: '-1' },
      { threshold: 'Största dolda grupp är −1, men ska vara från 0 till 1 000.' },
      { threshold: 'Largest hidden group is -1, but must be from 0 to 1,000.' },
    ],
    [{ ...filled, threshold: '10,5' }, { threshold: 'Största dolda grupp ska vara ett heltal, men är 10,5.' }, {}],
    [{ ...filled, threshold: 'tio' }, { threshold: 'Största dolda grupp ska vara ett tal, men är ”tio”.' }, {}],
    [{ ...filled, threshold: '' }, { threshold: 'Största dolda grupp saknas. Fyll i ett värde.' }, {}],
    [
      { ...followed, selectionTo: '2017-10' },
      { selectionTo: 'Urval till månad är 2017-10, före den första månaden. Ange 2017-11 eller senare.' },
      {},
    ],
    [
      { ...followed, followUpFrom: '2018-10' },
      { followUpFrom: 'Uppföljning från månad är 2018-10, före den första månaden. Ange 2018-11 eller senare.' },
      {},
    ],
    [
      { ...followed, followUpTo: '2018-09' },
      { followUpTo: 'Uppföljning till månad är 2018-09, före den första månaden. Ange 2018-11 eller senare.' },
      {},
    ],
    [{ ...followed, selectionFrom: '#N/A' }, { selectionFrom: 'Urval från månad innehåller felet #N/A. Rätta den cellen först.' }, {}],
  ];
  for (const [form, swedish, english] of wrong) {
    const [[field, sentence]] = Object.entries(swedish) as [[string, string]];
    it(`says in place what is wrong: ${field}, ${sentence}`, () => {
      const { read, faults } = readForm(form, 'sv');
      assert.equal(read, undefined);
      assert.deepEqual(plain(faults), swedish);
      if (Object.keys(english).length > 0) assert.deepEqual(plain(readForm({ ...form, threshold: form.threshold }, 'en').faults), english);
    });
  }

  it('says all that is wrong at once', () => {
    const { faults } = readForm({ ...followed, fromMonth: 'x', threshold: '', followUpTo: '' }, 'sv');
    assert.deepEqual(Object.keys(faults).sort(), ['followUpTo', 'fromMonth', 'threshold']);
  });
});

describe('the months that a source fills in', () => {
  const data = { from: monthOf(2017, 11), to: monthOf(2021, 10) };
  const other = { from: monthOf(2019, 1), to: monthOf(2020, 12) };

  it('are those that it holds', () => {
    const { fromMonth, toMonth } = withMonthsOf(emptyForm('sv'), data);
    assert.deepEqual([fromMonth, toMonth], ['2017-11', '2021-10']);
  });

  it('give way to another source’s, but what the user has typed stays', () => {
    const first = withMonthsOf(emptyForm('sv'), data);
    const typed = { ...first, toMonth: '2019-12' };
    const { fromMonth, toMonth } = withMonthsOf(typed, other, data);
    assert.deepEqual([fromMonth, toMonth], ['2019-01', '2019-12']);
  });
});

/** No-break spaces as common ones. */
function plain(faults: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(faults).map(([field, text]) => [field, (text ?? '').replace(/\u00a0/g, ' ')]));
}
