/* The older half of office.js, the Common API, talks in numbered methods. */

/** A call of the Common API. */
export interface CommonCall {
  readonly methodId: number;
  readonly params?: unknown;
  readonly callbackId?: string;
}
const Method = {
  Execute: 1,
  RegisterEvent: 2,
  UnregisterEvent: 3,
  WriteSettings: 4,
  GetContext: 5,
  SendMessage: 6,
  MessageParent: 7,
} as const;
const SUCCESS = 0;
/** OSF.DDA.ErrorCodeManager's number of "the operation is not supported". */
const NOT_SUPPORTED = 5_000;
/** The number of the event for which office.js registers at its start: a command of the ribbon. None is ever told. */
const OWN_EVENT = 39;

/** What the context array holds, by its places. */
const CONTEXT_FIELDS = [
  'Settings',
  'SolutionReferenceId',
  'AppType',
  'MajorVersion',
  'MinorVersion',
  'RevisionVersion',
  'APIVersionSequence',
  'AppCapabilities',
  'APPUILocale',
  'AppDataLocale',
  'BindingCount',
  'DocumentUrl',
  'ActivationMode',
  'ControlIntegrationLevel',
  'SolutionToken',
  'APISetVersion',
  'CorrelationId',
  'InstanceId',
  'TouchEnabled',
  'CommerceAllowed',
  'RequirementMatrix',
  'HostCustomMessage',
  'HostFullVersion',
  'InitialDisplayMode',
] as const;
const EXCEL = 16;

/** The requirement sets that the workbench says it has. CustomFunctions 1.9 decides how results are sent. */
const REQUIREMENTS = {
  ExcelApi: '1.17',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
};

/** Answers a call, or gives null for one that wants no answer. What is not emulated is answered with an error. */
export function answerCommonCall(call: CommonCall, language: string, missing: (what: string) => void): unknown[] | null {
  if (call.methodId !== Method.GetContext && call.methodId !== Method.WriteSettings && !isOwnEvent(call)) {
    const name = Object.entries(Method).find(([, id]) => id === call.methodId)?.[0] ?? String(call.methodId);
    missing(`the Common API's ${name} ${describe(call.params)}`);
    return call.callbackId ? [NOT_SUPPORTED] : null;
  }
  if (!call.callbackId) return null;
  return call.methodId === Method.GetContext ? context(language) : [SUCCESS];
}

/** office.js listens to one event without being asked. */
function isOwnEvent({ methodId, params }: CommonCall): boolean {
  const isRegistration = methodId === Method.RegisterEvent || methodId === Method.UnregisterEvent;
  return isRegistration && (params as { id?: number } | undefined)?.id === OWN_EVENT;
}

function describe(params: unknown): string {
  return typeof params === 'object' && params !== null && 'id' in params ? `(${String(params.id)})` : '';
}

function context(language: string): unknown[] {
  const values: Partial<Record<(typeof CONTEXT_FIELDS)[number], unknown>> = {
    Settings: [[], []],
    SolutionReferenceId: 'workbench',
    AppType: EXCEL,
    MajorVersion: 16,
    MinorVersion: 90,
    AppCapabilities: 1,
    APPUILocale: language,
    AppDataLocale: language,
    DocumentUrl: 'Arbetsbok1.xlsx',
    ActivationMode: 1,
    ControlIntegrationLevel: 0,
    SolutionToken: '',
    CorrelationId: 'workbench',
    InstanceId: 'workbench',
    TouchEnabled: false,
    CommerceAllowed: true,
    RequirementMatrix: JSON.stringify(REQUIREMENTS),
    HostFullVersion: '16.90',
    InitialDisplayMode: 0,
  };
  return CONTEXT_FIELDS.map((field) => values[field]);
}
