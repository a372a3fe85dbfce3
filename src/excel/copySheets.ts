import { writeAll } from './writeAll';

/**
 * Copies sheets, each to the place behind its original, under the names given, and shows the first copy. Gives their
 * ids. One round trip; all of them or none.
 */
export async function copySheets(
  context: Excel.RequestContext,
  wanted: readonly { readonly sheetId: string; readonly name: string }[],
): Promise<string[]> {
  if (wanted.length === 0) return [];
  const { worksheets } = context.workbook;
  const copies = wanted.map(({ sheetId, name }) => {
    const original = worksheets.getItem(sheetId);
    const copy = original.copy('After', original);
    copy.name = name;
    copy.load('id');
    return copy;
  });
  copies[0]?.activate();
  await writeAll(
    context,
    wanted.map(({ name }) => ({ kind: 'sheet added', sheetId: name })),
  );
  return copies.map(({ id }) => id);
}
