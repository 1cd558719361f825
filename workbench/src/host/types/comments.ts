import { oneCell } from '../../engine/a1';
import { readArea } from '../addresses';
import { itemAlreadyExists, itemNotFound, NotEmulated } from '../errors';
import type { Host } from '../host';
import { HostCollection, HostObject } from '../host-object';
import type { Note } from '../workbook-state';
import { Range } from './range';

const AUTHOR = 'Arbetsbänken';

/** The comments of the workbook, or of one worksheet. Replies are not emulated. */
export class CommentCollection extends HostCollection {
  readonly typeName = 'CommentCollection';

  constructor(
    private readonly host: Host,
    private readonly sheetId?: string,
  ) {
    super();
  }

  private get notes(): Note[] {
    return this.host.state.notes.filter(({ area }) => this.sheetId === undefined || area.sheetId === this.sheetId);
  }

  members(): HostObject[] {
    return this.notes.map((note) => new CommentObject(this.host, note));
  }

  find(key: unknown): HostObject | null {
    const note = this.notes.find(({ id }) => id === key);
    return note ? new CommentObject(this.host, note) : null;
  }

  Add(cell: unknown, content: unknown): HostObject {
    if (typeof content !== 'string') throw new NotEmulated('a comment with mentions');
    const area = this.areaOf(cell);
    if (this.noteAt(cell)) throw itemAlreadyExists();
    const note = this.host.addNote(area, content);
    return new CommentObject(this.host, note);
  }

  GetItemByCell(cell: unknown): HostObject {
    const note = this.noteAt(cell);
    if (!note) throw itemNotFound();
    return new CommentObject(this.host, note);
  }

  private noteAt(cell: unknown): Note | undefined {
    const { sheetId, rectangle } = this.areaOf(cell);
    const isThere = ({ area }: Note): boolean => area.rectangle.top === rectangle.top && area.rectangle.left === rectangle.left;
    return this.host.state.notes.find((note) => note.area.sheetId === sheetId && isThere(note));
  }

  private areaOf(cell: unknown) {
    const { engine } = this.host;
    const area = cell instanceof Range ? cell.area : readArea(engine, String(cell), this.sheetId ?? engine.sheets.activeId());
    return { sheetId: area.sheetId, rectangle: oneCell(area.rectangle.top, area.rectangle.left) };
  }
}

class CommentObject extends HostObject {
  readonly typeName = 'Comment';

  constructor(
    private readonly host: Host,
    private readonly note: Note,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.note.id };
  }

  get Id(): string {
    return this.note.id;
  }
  get AuthorName(): string {
    return AUTHOR;
  }
  get Content(): string {
    return this.note.text;
  }
  set Content(text: string) {
    this.note.text = text;
  }

  GetLocation(): Range {
    return new Range(this.host, this.note.area);
  }

  Delete(): void {
    this.host.state.notes = this.host.state.notes.filter((note) => note !== this.note);
  }
}
