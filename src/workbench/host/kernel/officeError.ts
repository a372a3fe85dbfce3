/** An error as Excel answers it: `code` is one of Excel.ErrorCodes, the message is for developers. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'OfficeError';
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): OfficeError => new OfficeError('InvalidArgument', message);

export const itemNotFound = (): OfficeError =>
  new OfficeError('ItemNotFound', "The requested resource doesn't exist.");

/** What was looked for; ItemNotFound if there is none. */
export function found<Item>(item: Item | null | undefined): Item {
  if (item === null || item === undefined) throw itemNotFound();
  return item;
}

export const itemExists = (): OfficeError =>
  new OfficeError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

export const accessDenied = (): OfficeError =>
  new OfficeError('AccessDenied', 'You cannot perform the requested operation.');

export const invalidOperation = (message: string): OfficeError =>
  new OfficeError('InvalidOperation', message);

/** What the workbench lacks it says so, in the terms of Excel's answer to a member it does not know. */
export const notImplemented = (what: string): OfficeError =>
  new OfficeError('ApiNotFound', `${what} is not implemented by the workbench.`);
