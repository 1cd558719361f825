import assert from 'node:assert/strict';
import { setPulledStatistics } from '../../functions/cell/pulled';
import { pulledFigureInCell } from '../../functions/statistics';
import { inLanguage } from '../support/cell';
import { withPulledStatistics } from '../support/pulled';
import { itRefusesCalls } from '../support/refusals';

describe('STATISTIK in a cell', () => {
  withPulledStatistics();

  it('gives a figure of the municipality or of a group', () => {
    assert.equal(pulledFigureInCell('Anställda', '2018-11'), 60);
    assert.equal(pulledFigureInCell('nettodagar 1-14', '2018-11', 'enhet', 'norr'), 12.5);
    assert.equal(pulledFigureInCell('Short per employee', 43_405, 'unit', ' Norr '), 0.625);
  });

  it('does not need the municipality’s name', () => {
    assert.equal(pulledFigureInCell('Anställda', '2018-11', 'kommun', 'alla'), 60);
    assert.equal(pulledFigureInCell('Anställda', '2018-11', null, 'Botkyrka'), 60);
  });
});

describe('STATISTIK of a status', () => {
  withPulledStatistics();

  it('says whether the figures of a group are shown', () => {
    assert.equal(pulledFigureInCell('Status', '2018-11'), 'ofullständig');
    assert.equal(pulledFigureInCell('status', '2018-11', 'enhet', 'Norr'), 'visas');
    assert.equal(pulledFigureInCell('Status', '2018-11', 'enhet', 'Söder'), 'döljs');
    assert.equal(
      inLanguage('en', () => pulledFigureInCell('Status', '2018-11', 'unit', 'Söder')),
      'hidden',
    );
  });
});

describe('STATISTIK has no figure', () => {
  withPulledStatistics();

  itRefusesCalls(pulledFigureInCell, [
    [
      'that is hidden',
      ['Anställda', '2018-11', 'enhet', 'Söder'],
      /^mått döljs: gruppen är så liten/,
      /^measure is hidden: the group/,
      '#N/A',
    ],
    [
      'that is not known yet',
      ['Upprepad frånvaro', '2018-11'],
      /^mått är inte känt den månaden/,
      /^measure is not known for that month/,
      '#N/A',
    ],
    [
      'that does not exist',
      ['Enheter P50', '2018-11', 'enhet', 'Norr'],
      /^mått finns inte på den nivån/,
      /^measure does not exist on that/,
      '#N/A',
    ],
    ['of a month not pulled', ['Anställda', '2019-01'], /^månad är ”2019-01”, som inte finns i den hämtade/, /^month is “2019-01”/, '#N/A'],
    ['of a unit not pulled', ['Anställda', '2018-11', 'enhet', 'Ö'], /^namn är ”Ö”, som inte finns i den hämtade/, /^name is “Ö”/, '#N/A'],
    ['of a unit without a name', ['Anställda', '2018-11', 'enhet'], /^namn saknas/, /^name is missing/],
    ['called so', ['Lön', '2018-11'], /^mått är ”Lön”, men ska vara något av Anställda, Sjukfall/, /^measure is “Lön”.*Headcount, Spells/],
    ['called nothing', [null, '2018-11'], /^mått saknas/, /^measure is missing/],
    ['on that level', ['Anställda', '2018-11', 'land'], /^nivå är ”land”/, /^level is “land”/],
    ['in no month', ['Anställda', 'nu'], /^månad ska vara en månad/, /^month must be a month/],
    ['in an error', ['#REF!', '2018-11'], /^mått innehåller felet #REF!/, /^measure contains the error/],
    ['in a range', [[['Anställda'], ['Sjukfall']], '2018-11'], /^mått ska vara en enda cell/, /^measure must be a single cell/],
    ['in an endless month', ['Anställda', Number('1e400')], /^månad ska vara en månad/, /^month must be a month/],
  ]);
});

describe('STATISTIK with nothing pulled', () => {
  before(() => setPulledStatistics(undefined));

  itRefusesCalls(pulledFigureInCell, [
    [
      'is #N/A, with what to do',
      ['Anställda', '2018-11'],
      /^statistiken är inte hämtad till den här arbetsboken. Öppna Statistik/,
      /^the statistics have not been pulled into this workbook/,
      '#N/A',
    ],
  ]);
});
