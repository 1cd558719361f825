import { NotEmulated } from '../errors';
import type { Host } from '../host';
import { HostObject } from '../host-object';

/** Excel itself. */
export class Application extends HostObject {
  readonly typeName = 'Application';

  constructor(private readonly host: Host) {
    super();
  }

  get CalculationMode(): string {
    return 'Automatic';
  }
  set CalculationMode(mode: string) {
    if (mode !== 'Automatic') throw new NotEmulated(`Application.CalculationMode = ${mode}`);
  }
  get CalculationState(): string {
    return this.host.engine.calculation.isPending() ? 'Calculating' : 'Done';
  }
  get DecimalSeparator(): string {
    return ',';
  }
  get ThousandsSeparator(): string {
    return '\u00a0';
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  get CultureInfo(): HostObject {
    return new CultureInfo();
  }

  Calculate(): void {
    this.host.engine.calculation.recalculateAll();
  }

  /** A request is applied before the screen is painted anyway. */
  SuspendScreenUpdatingUntilNextSync(): void {}

  /** The spreadsheet gathers what a request writes and calculates once anyway. */
  SuspendApiCalculationUntilNextSync(): void {}
}

class CultureInfo extends HostObject {
  readonly typeName = 'CultureInfo';

  get Name(): string {
    return 'sv-SE';
  }
  get NumberFormat(): HostObject {
    return new NumberFormatInfo();
  }
}

class NumberFormatInfo extends HostObject {
  readonly typeName = 'NumberFormatInfo';

  get NumberDecimalSeparator(): string {
    return ',';
  }
  get NumberGroupSeparator(): string {
    return '\u00a0';
  }
}

/** Whether the add-in is told of events. */
export class Runtime extends HostObject {
  readonly typeName = 'Runtime';

  constructor(private readonly host: Host) {
    super();
  }

  get EnableEvents(): boolean {
    return this.host.events.areEnabled;
  }
  set EnableEvents(enabled: boolean) {
    this.host.events.areEnabled = enabled;
  }
}
