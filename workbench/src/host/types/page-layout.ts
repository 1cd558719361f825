import { readArea } from '../addresses';
import { invalidArgument, NotEmulated } from '../errors';
import type { Host } from '../host';
import { HostObject } from '../host-object';
import { standardPage, type Page } from '../workbook-state';

/** How a worksheet would be printed. Nothing is: the workbench only remembers it. */
export class PageLayout extends HostObject {
  readonly typeName = 'PageLayout';

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get page(): Page {
    return this.host.state.pages.get(this.sheetId) ?? standardPage;
  }
  private set page(page: Page) {
    this.host.state.pages.set(this.sheetId, page);
  }

  get Orientation(): string {
    return this.page.orientation;
  }
  set Orientation(orientation: string) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw invalidArgument();
    this.page = { ...this.page, orientation };
  }
  get PaperSize(): string {
    return this.page.paperSize;
  }
  set PaperSize(paperSize: string) {
    if (paperSize !== 'A4' && paperSize !== 'A3') throw new NotEmulated(`PageLayout.PaperSize = ${paperSize}`);
    this.page = { ...this.page, paperSize };
  }
  get Zoom(): Page['zoom'] {
    return this.page.zoom;
  }
  set Zoom(zoom: Page['zoom']) {
    this.page = { ...this.page, zoom };
  }

  SetPrintArea(area: string): void {
    const { sheetId, rectangle } = readArea(this.host.engine, area, this.sheetId);
    if (sheetId !== this.sheetId) throw invalidArgument();
    this.page = { ...this.page, printArea: rectangle };
  }
}
