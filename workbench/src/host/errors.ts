const MESSAGES: Record<string, string> = {
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemAlreadyExists: 'The resource being created already exists.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidObjectPath: 'The object path is no longer valid.',
  GeneralException: 'There was an internal error while processing the request.',
};
const STATUSES: Record<string, number> = { ItemNotFound: 404, ItemAlreadyExists: 409, NotImplemented: 501, GeneralException: 500 };

/** An error as Excel answers it: office.js makes an OfficeExtension.Error of it. Codes are those of Excel.ErrorCodes. */
export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? MESSAGES[code] ?? code);
    this.name = 'HostError';
    this.status = STATUSES[code] ?? 400;
  }
}

/** What the workbench does not emulate is refused by this, and listed, so that nothing is answered silently. */
export class NotEmulated extends HostError {
  constructor(readonly what: string) {
    super('NotImplemented', `workbench: ${what} is not emulated`);
    this.name = 'NotEmulated';
  }
}

export const itemNotFound = (): HostError => new HostError('ItemNotFound');
export const invalidArgument = (message?: string): HostError => new HostError('InvalidArgument', message);
export const itemAlreadyExists = (): HostError => new HostError('ItemAlreadyExists');
