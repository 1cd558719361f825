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

  get LeftMargin(): number {
    return this.page.margins.left;
  }
  set LeftMargin(left: number) {
    this.setMargin({ left });
  }
  get RightMargin(): number {
    return this.page.margins.right;
  }
  set RightMargin(right: number) {
    this.setMargin({ right });
  }
  get TopMargin(): number {
    return this.page.margins.top;
  }
  set TopMargin(top: number) {
    this.setMargin({ top });
  }
  get BottomMargin(): number {
    return this.page.margins.bottom;
  }
  set BottomMargin(bottom: number) {
    this.setMargin({ bottom });
  }
  get CenterHorizontally(): boolean {
    return this.page.isCenteredHorizontally;
  }
  set CenterHorizontally(isCenteredHorizontally: boolean) {
    this.page = { ...this.page, isCenteredHorizontally };
  }

  SetPrintArea(area: string): void {
    const { sheetId, rectangle } = readArea(this.host.engine, area, this.sheetId);
    if (sheetId !== this.sheetId) throw invalidArgument();
    this.page = { ...this.page, printArea: rectangle };
  }

  private setMargin(margin: Partial<Page['margins']>): void {
    const isPossible = Object.values(margin).every((points) => Number.isFinite(points) && points >= 0);
    if (!isPossible) throw invalidArgument();
    this.page = { ...this.page, margins: { ...this.page.margins, ...margin } };
  }
}
