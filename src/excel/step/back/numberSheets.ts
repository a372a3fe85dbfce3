import type { Deed } from '../step';

/** The deeds of a step, each sheet that it added with its number within the step. */
export function numberSheets(
  deeds: readonly Deed[],
): readonly { readonly deed: Deed; readonly index: number }[] {
  let next = 0;
  return deeds.map((deed) => ({ deed, index: deed.kind === 'sheet added' ? next++ : 0 }));
}
