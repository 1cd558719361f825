/** What the pane is shown in. */
export interface Surroundings {
  readonly isExcel: boolean;
  /** Office's display language, such as `sv-SE`; undefined outside Office. */
  readonly displayLanguage?: string;
  /** Office's own background, `#rrggbb`; Excel on the web does not tell. */
  readonly background?: string;
}

/** Waits until Office is ready, and tells what the pane is shown in. To be called once. */
export async function surroundings(): Promise<Surroundings> {
  // Without its script, which a network may block, there is no Office to wait for.
  if (typeof Office === 'undefined') return { isExcel: false };
  const { host } = await Office.onReady();
  // Outside Office the context is there, and empty.
  const { displayLanguage, officeTheme } = Office.context as Partial<Office.Context>;
  return { isExcel: String(host) === 'Excel', displayLanguage, background: officeTheme?.bodyBackgroundColor };
}
