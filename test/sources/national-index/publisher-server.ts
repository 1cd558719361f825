import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { indexAddresses } from '../../../src/sources/national-index/addresses';
import type { Ask } from '../../../src/sources/national-index/request';

/** What the server does with a request. */
export type Reaction = (response: ServerResponse, request: IncomingMessage) => void;

/** A server on this machine that stands for both publishers: the code under test never gets further than here. */
export class PublisherServer {
  /** What has been asked for, such as `www.forsakringskassan.se/api/…`. */
  readonly asked: string[] = [];
  private readonly reactions: Reaction[] = [];
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      this.asked.push((request.url ?? '').slice(1));
      // The last one is for all that come.
      const reaction = this.reactions.length > 1 ? this.reactions.shift() : this.reactions[0];
      response.setHeader('Access-Control-Allow-Origin', '*');
      reaction?.(response, request);
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** What it does from now on, request by request. */
  will(...reactions: readonly Reaction[]): void {
    this.asked.length = 0;
    this.reactions.splice(0, this.reactions.length, ...reactions);
  }

  /** Where it answers for an address of a publisher. */
  addressFor(address: string): string {
    const { host, pathname, search } = new URL(address);
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/${host}${pathname}${search}`;
  }

  /** Asks the server in place of the publishers, and refuses any other address. */
  readonly ask: Ask = (address, options) => {
    const isKnown = Object.values(indexAddresses).some((known) => address.startsWith(`${known}/`));
    if (!isKnown) throw new Error(`Asked for ${address}`);
    return fetch(this.addressFor(address), options);
  };
}

export const answers = {
  json: (body: unknown): Reaction => answers.text(JSON.stringify(body)),
  text:
    (body: string, type = 'application/json'): Reaction =>
    (response) =>
      void response.setHeader('Content-Type', type).end(body),
  status:
    (status: number, headers: Readonly<Record<string, string>> = {}): Reaction =>
    (response) =>
      void response.writeHead(status, headers).end('{"error":"made up"}'),
  never: (): void => undefined,
  /** Begins, and goes on no further. */
  slowBody: (response: ServerResponse): void => void response.write('['),
  /** Promises more than it sends before it hangs up. */
  cutOff: (response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Length': '1000' });
    response.write('[{"dimensions"', () => response.destroy());
  },
} as const;

/** A row as Försäkringskassan's service gives it; of the whole country, unless the dimensions say otherwise. */
export function fkRow(month: string, value: number | null, { dimensions = {}, rojd = false }: FkRowOptions = {}): unknown {
  const [ar, manad] = month.split('-');
  const ofCountry = { lan_kod: 'ALL', kommun_kod: 'ALL_ALL', kon_kod: 'ALL', aldersklass_kod: 'ALL' };
  return { dimensions: { ar, manad, ...ofCountry, ...dimensions }, observations: { spt: { value, rojd } } };
}

interface FkRowOptions {
  readonly dimensions?: Readonly<Record<string, string | undefined>>;
  readonly rojd?: boolean;
}

/** A page as Kolada's service gives it, version 3. */
export function koladaPage(values: readonly unknown[], next: string | null = null): unknown {
  return { values, count: values.length, previous_url: null, next_url: next };
}

/** A row of Kolada's: the figure of a year, of women and men together beside that of women. */
export function koladaRow(period: number, value: number | null, kpi = 'N00938', municipality = '0000'): unknown {
  const figure = (gender: string, ofGender: number | null) => ({ gender, count: 1, status: '', value: ofGender, isdeleted: false });
  return { kpi, municipality, period, values: [figure('K', 99), figure('T', value)] };
}
