import type { Host, InvocationResult } from '../host';
import { NotEmulated } from '../errors';
import { HostObject } from '../host-object';

/** The way results of custom functions come back. */
export class CustomFunctionsService extends HostObject {
  readonly typeName = 'CustomFunctions';

  constructor(private readonly host: Host) {
    super();
  }

  SetInvocationArrayResults(results: InvocationResult[]): void {
    this.host.customFunctionResults(results);
  }

  /** Features 1 to 4 make the runtime send its results sooner. */
  _GetEnabledFeatures(): number[] {
    return [1, 2, 3, 4];
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.host.customFunctionsReady();
  }
}

/** Leads to the custom functions in some versions of office.js. */
export class CustomFunctionsContainer extends HostObject {
  readonly typeName = 'CustomFunctionsContainer';

  constructor(private readonly host: Host) {
    super();
  }

  get CustomFunctions(): HostObject {
    return new CustomFunctionsService(this.host);
  }
}

/** Shows and hides the pane for `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeService extends HostObject {
  readonly typeName = 'AppRuntimeService';

  constructor(private readonly host: Host) {
    super();
  }

  GetAppRuntimeState(): string {
    return this.host.pane.isOpen() ? 'Visible' : 'Background';
  }

  SetAppRuntimeState(state: string): void {
    if (state === 'Visible') this.host.pane.open();
    else if (state === 'Background') this.host.pane.close();
    else throw new NotEmulated(`AppRuntimeService.SetAppRuntimeState(${state})`);
  }
}

/** What `Office.addin.setStartupBehavior` is kept in; the workbench always starts the add-in. */
export class AppRuntimePersistenceService extends HostObject {
  readonly typeName = 'AppRuntimePersistenceService';

  GetAppRuntimeStartState(): string {
    return 'Active';
  }
}

/** Telemetry of office.js: it is taken and forgotten, for an error would be an unhandled rejection in the pane. */
export class TelemetryService extends HostObject {
  readonly typeName = 'TelemetryService';

  SendTelemetryEvent(): null {
    return null;
  }

  SendCustomerContent(): null {
    return null;
  }
}

/** office.js tells it that it has started. From then on its custom functions can be called. */
export class AddinInternalService extends HostObject {
  readonly typeName = 'AddinInternalService';

  constructor(private readonly host: Host) {
    super();
  }

  NotifyActionHandlerReady(): null {
    this.host.customFunctionsReady();
    return null;
  }
}

const SERVICES: Record<string, (host: Host) => HostObject> = {
  CustomFunctions: (host) => new CustomFunctionsService(host),
  CustomFunctionsContainer: (host) => new CustomFunctionsContainer(host),
  AppRuntimeService: (host) => new AppRuntimeService(host),
  AppRuntimePersistenceService: () => new AppRuntimePersistenceService(),
  TelemetryService: () => new TelemetryService(),
  AddinInternalService: (host) => new AddinInternalService(host),
};

/** The service of that full name, e.g. `Microsoft.ExcelServices.CustomFunctions`. */
export function createService(host: Host, fullName: string): HostObject {
  const create = SERVICES[fullName.split('.').at(-1) ?? ''];
  if (!create) throw new NotEmulated(`the service ${fullName}`);
  return create(host);
}
