/** Ends the watching. */
export type StopWatching = () => Promise<void>;

/**
 * Tells of every change that is made to the cells of a sheet by others than this add-in, also while the pane is closed.
 *
 * @param sheet its name; it is watched under another name too
 * @throws {OfficeExtension.Error} when there is no such sheet
 */
export async function watchSheet(sheet: string, onChange: () => void): Promise<StopWatching> {
  const watching = await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.getItem(sheet).onChanged.add(({ triggerSource }) => {
      if (triggerSource !== 'ThisLocalAddin') onChange();
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return () =>
    Excel.run(watching.context, async (context) => {
      watching.remove();
      await context.sync();
    });
}
