/** The value of a call's result, to be asked for after the next sync. A result is not loaded, as objects are. */
export const resultOf =
  <Value>(result: OfficeExtension.ClientResult<Value>): (() => Value) =>
  () =>
    result.value;
