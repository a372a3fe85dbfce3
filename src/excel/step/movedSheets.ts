import type { WorkbookSnapshot } from '../../grid/snapshot';
import type { Deed } from './step';

/**
 * Sheets that were removed or renamed since they were read: formulas and choices name them. And those on which a job
 * writes, or that it copies, and that were protected since: where their cells are unlocked, Excel lets it write.
 */
export function movedSheets(
  { sheets }: WorkbookSnapshot,
  deeds: readonly Deed[],
  now: Excel.WorksheetCollection,
): string[] {
  const written = new Set(deeds.map(writtenOn));
  const found = new Map(now.items.map((item) => [item.id, item]));
  return sheets.flatMap(({ id, name, protected: wasProtected }) => {
    const sheet = found.get(id);
    if (sheet?.name !== name) return [`the sheet “${name}”`];
    const isShut = !wasProtected && sheet.protection.protected && written.has(id);
    return isShut ? [`the protection of “${name}”`] : [];
  });
}

/** Those of the sheets that are protected. */
export const shutOf = ({ items }: Excel.WorksheetCollection): Excel.Worksheet[] =>
  items.filter(({ protection }) => protection.protected);

/** The sheet that a deed writes on, or copies. A protected one can still get another name. */
const writtenOn = (deed: Deed): string | undefined =>
  deed.kind === 'sheet added'
    ? deed.copyOf?.id
    : 'sheet' in deed && deed.kind !== 'sheet renamed'
      ? deed.sheet.id
      : undefined;
