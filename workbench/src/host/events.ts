/** One message that the host sends without being asked. */
export interface HostMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const EVENT_CATEGORY = 65_536;

/** The numbers of the events, by the name under which office.js registers them (`_RegisterDataChangedEvent`). */
export const EventType = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
} as const;
export type EventName = keyof typeof EventType;

/** The target of events of the whole collection of worksheets. */
export const WHOLE_WORKBOOK = 'Workbook';

/** Which events the add-in listens to, and the way to tell it. */
export class Events {
  /** The add-in may turn all its events off for a while. */
  areEnabled = true;
  private readonly registered = new Set<string>();

  constructor(private readonly send: (messages: HostMessage[]) => void) {}

  /** The add-in begins or ends to listen. */
  listen(name: string, targetId: string, begins: boolean): void {
    if (begins) this.registered.add(`${name} ${targetId}`);
    else this.registered.delete(`${name} ${targetId}`);
  }

  isRegistered(name: EventName, targetId: string): boolean {
    return this.registered.has(`${name} ${targetId}`);
  }

  /** Tells the listeners of the worksheet and those of the whole workbook. */
  raise(name: EventName, worksheetId: string, payload: () => object): void {
    if (!this.areEnabled) return;
    const targets = [worksheetId, WHOLE_WORKBOOK].filter((target) => this.isRegistered(name, target));
    const messages = targets.map((targetId) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: EventType[name],
      targetId,
      message: JSON.stringify(payload()),
    }));
    if (messages.length > 0) this.send(messages);
  }

  /** Forgets everybody, as when the pane is loaded anew. */
  clear(): void {
    this.registered.clear();
  }
}
