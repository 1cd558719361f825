import { itemNotFound } from '../errors';
import type { Host } from '../host';
import { HostCollection, HostObject } from '../host-object';

/** What an add-in keeps in the workbook. */
export class SettingCollection extends HostCollection {
  readonly typeName = 'SettingCollection';

  constructor(private readonly host: Host) {
    super();
  }

  members(): HostObject[] {
    return [...this.host.state.settings.keys()].map((key) => new Setting(this.host, key));
  }

  find(key: unknown): HostObject | null {
    return this.host.state.settings.has(String(key)) ? new Setting(this.host, String(key)) : null;
  }

  Add(key: string, value: unknown): HostObject {
    this.host.state.settings.set(key, value);
    return new Setting(this.host, key);
  }
}

class Setting extends HostObject {
  readonly typeName = 'Setting';

  constructor(
    private readonly host: Host,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    if (!this.host.state.settings.has(this.key)) throw itemNotFound();
    return this.host.state.settings.get(this.key);
  }
  set Value(value: unknown) {
    this.host.state.settings.set(this.key, value);
  }

  Delete(): void {
    this.host.state.settings.delete(this.key);
  }
}
