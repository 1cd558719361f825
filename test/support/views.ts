import type { OpenPane } from './pane';

/** Goes to a view from wherever the pane is: what was typed there before is gone. */
export async function goToView({ pane }: OpenPane, title: string): Promise<void> {
  const menu = pane.getByRole('navigation', { name: 'Meny' });
  for (const page of ['Start', title]) {
    await pane.getByRole('button', { name: 'Meny', exact: true }).press('Enter');
    await menu.getByRole('button', { name: page, exact: true }).press('Enter');
  }
  await pane.getByRole('heading', { name: title, level: 1, exact: true }).waitFor();
}
