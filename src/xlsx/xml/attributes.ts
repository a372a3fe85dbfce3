/** Attributes to be set, by their names; null or undefined stands for one that is not there, true for "1". */
export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** An attribute as a file holds it: true is "1", false "0", null is none. */
export function attributeText(value: Attributes[string]): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}
