import assert from 'node:assert/strict';
import { writeKronor, writeMillions, writeShare } from '../../src/locale/amounts';
import { D } from '../../src/values/money';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('amounts and shares in the pane', () => {
  it('are written as Swedes write them', () => {
    assert.equal(spaced(writeKronor(new D('8655356.25'), 'sv')), '8 655 356 kr');
    assert.equal(spaced(writeMillions(new D('-6668695.52'), 'sv')), '−6,67 Mkr');
    assert.equal(spaced(writeShare(new D('0.18376'), 'sv')), '18,4 %');
  });

  it('are written as the English write them', () => {
    assert.equal(spaced(writeKronor(new D('8655356.25'), 'en')), '8,655,356 kr');
    assert.equal(spaced(writeMillions(new D('14700000'), 'en', 1)), '14.7 MSEK');
    assert.equal(writeShare(new D('0.5'), 'en'), '50%');
  });

  it('have no minus sign before 0', () => {
    assert.equal(spaced(writeKronor(new D('-0.4'), 'sv')), '0 kr');
  });
});
