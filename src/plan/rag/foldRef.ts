/** Ref as it is compared: "PE 004" and "pe 4" stay two refs, " 1.5" and "1.5" are one. */
export function foldRef(ref: string): string {
  return ref.toLowerCase().replace(/\s+/g, ' ').trim();
}
