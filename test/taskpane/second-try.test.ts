import assert from 'node:assert/strict';
import { closePane, openPane, type OpenPane } from '../support/pane';
import { PaneNews } from '../support/pane-news';
import { goToView } from '../support/views';

const limit = 'Tak, gånger investeringen';

/* After an insertion that came to nothing the user may have gone on in the form: what is inserted then is what it says now. */
describe('a second try', function () {
  this.timeout(300_000);
  let open: OpenPane;
  let news: PaneNews;

  before(async () => {
    open = await openPane();
    news = new PaneNews(open.pane);
    await news.listen();
    await goToView(open, 'Riskdelning');
    await button('Botkyrka (Aino Health)').press('Enter');
  });
  after(() => closePane(open));

  const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
  const alert = (text: string) => open.pane.getByRole('alert').getByText(text);
  const sheets = () => open.workbench.call<string[]>('sheets');
  const fillLimit = (text: string) => open.pane.getByLabel(limit).fill(text);
  const inserted = async (press: () => Promise<void>): Promise<void> => {
    await news.forget();
    await press();
    await news.untilTold('Bladet ”Riskdelning” är infogat.');
    await open.workbench.call('idle');
  };

  it('is not offered while the form is wrong, and the pane says so', async () => {
    await open.workbench.call('fail', 1, 'error');
    await button('Infoga i arbetsboken').press('Enter');
    await button('Försök igen').waitFor();
    await fillLimit('0,5');
    await alert('Rätta det som är ifyllt, så går det att försöka igen.').waitFor();
    assert.equal(await button('Försök igen').count(), 0);
    assert.deepEqual(await sheets(), ['Blad1']);
  });

  it('inserts what the form says when it is right again', async () => {
    await fillLimit('1,7');
    await inserted(() => button('Försök igen').press('Enter'));
    const cells = (await open.read('Riskdelning!A1:F40')).flat();
    assert.ok(cells.includes(1.7));
  });

  it('inserts nothing, and says so, when the form has become wrong while the workbook was asked', async () => {
    await spoilWhenBegun();
    await button('Infoga i arbetsboken').press('Enter');
    await open.pane.getByRole('alertdialog').getByRole('button', { name: 'Infoga som ”Riskdelning 2”' }).press('Enter');
    await alert('Det som är ifyllt går inte längre att infoga.').waitFor();
    await alert('Arbetsboken är som förut.').waitFor();
    assert.equal(await open.pane.getByLabel(limit).inputValue(), '0,5');
    assert.deepEqual(await sheets(), ['Blad1', 'Riskdelning']);
  });

  it('leaves the insertion before to be undone', async () => {
    await button('Ångra ”Riskdelning”').press('Enter');
    await news.forget();
    await button('Ta bort').press('Enter');
    await news.untilTold('Arbetsboken är som förut.');
    assert.deepEqual(await sheets(), ['Blad1']);
  });

  /** Types something wrong as soon as the insertion has begun: no person is as quick, nor a test from outside. */
  function spoilWhenBegun(): Promise<void> {
    return open.pane.evaluate((label) => {
      const field = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
      const input = document.querySelector<HTMLInputElement>(`#${CSS.escape(field?.htmlFor ?? '')}`)!;
      const listener = new MutationObserver(() => {
        if (!document.querySelector('[role=progressbar]')) return;
        listener.disconnect();
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, '0,5');
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      listener.observe(document.body, { subtree: true, childList: true });
    }, limit);
  }
});
