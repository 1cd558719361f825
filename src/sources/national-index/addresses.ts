/** Who publishes the index of the whole country. */
export const indexPublishers = ['forsakringskassan', 'kolada'] as const;

export type IndexPublisher = (typeof indexPublishers)[number];

/**
 * Where the publishers' public services answer: the only addresses outside that the pane asks. The web server's content
 * security policy must let it (`connect-src`).
 *
 * @source dataportal.se, Försäkringskassan; kolada.se, Kolada API v3
 */
export const indexAddresses: Readonly<Record<IndexPublisher, string>> = {
  forsakringskassan: 'https://www.forsakringskassan.se/api/sprstatistikrapportera/public/v1',
  kolada: 'https://api.kolada.se/v3',
};
