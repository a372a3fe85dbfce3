/** XML that an add-in, or whoever else, keeps in the workbook beside its sheets (Excel's `workbook.customXmlParts`). */
export interface CustomXmlPart {
  /** A GUID in braces, by which it is found again for as long as it is there. */
  readonly id: string;
  /** A well-formed document. */
  xml: string;
}

/** A GUID that none of the parts has: "{00000000-0003-0000-0000-000000000001}". */
export function freeCustomXmlId(parts: readonly CustomXmlPart[]): string {
  for (let number = parts.length + 1; ; number += 1) {
    const id = `{00000000-0003-0000-0000-${String(number).padStart(12, '0')}}`;
    if (parts.every((part) => part.id !== id)) return id;
  }
}
