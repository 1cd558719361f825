/* The headers under which the add-in's pages are served: office.js needs neither inline scripts nor eval. */

/** The hash of the empty style, which Fluent UI inserts first. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
/** The pages in which Excel on the web shows an add-in. Microsoft publishes no list; desktop Excel ignores it. */
const OFFICE_PAGES =
  'https://*.officeapps.live.com https://*.office.com https://*.cloud.microsoft https://*.sharepoint.com https://onedrive.live.com';
const OFFICE_SCRIPTS = 'https://appsforoffice.microsoft.com';
/** The public services that the pane fetches the national index from; it sends them nothing but the years it asks for. */
const INDEX_PUBLISHERS = 'https://www.forsakringskassan.se https://api.kolada.se';

type Policy = Readonly<Record<string, string>>;

const PANE: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' ${EMPTY_STYLE}`,
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': `'self' ${INDEX_PUBLISHERS}`,
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
};

/** The pane in the workbench: everything comes from one server. */
export const paneInWorkbench = header(PANE);

/** The pane in Excel: office.js comes from Microsoft, and Excel on the web is the frame. */
export const paneInProduction = header({ ...PANE, 'script-src': `'self' ${OFFICE_SCRIPTS}`, 'frame-ancestors': OFFICE_PAGES });

/** The workbench's own page: the spreadsheet sets styles inline and draws on blobs; no eval, nothing from elsewhere. */
export const workbenchPage = header({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

/** Headers that every answer carries. No X-Frame-Options and no opener policy: Excel frames the pane and opens dialogs. */
export const everyAnswer: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

function header(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
