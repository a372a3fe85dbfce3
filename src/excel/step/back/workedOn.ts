import { areaAddress } from '../../../grid/a1';
import { lookedAreas, type CellLook, type MadeLook } from '../../../sheets/made/madeLook';
import { rangeOf } from '../../rangeOf';

/**
 * Queues the question what somebody has done to a sheet that was made, beside writing in its cells: charts, tables and
 * comments of theirs, and colours and type that they changed. The next round trip answers it, in words that follow
 * “Somebody has …”: "added a chart", "changed the look of B4:D4".
 */
export function askWorkedOn(
  sheet: Excel.Worksheet,
  look: MadeLook,
  tables: readonly string[],
): () => readonly string[] {
  const charts = sheet.charts.load('items/name');
  const comments = sheet.comments.load('items/id');
  const areas = lookedAreas(look).map(({ area, look: written }) => {
    const { format } = rangeOf(sheet, area);
    format.load('fill/color,font/color,font/bold,font/italic');
    return { area, written, format };
  });
  return () => {
    const now = areas.map(({ format: { fill, font } }) => ({
      fill: fill.color,
      color: font.color,
      bold: font.bold,
      italic: font.italic,
    }));
    const usual = usualLook(areas.map(({ written }, at) => ({ written, now: now[at] ?? nothing })));
    const changed = areas.filter(({ written }, at) => !looks(now[at] ?? nothing, { ...usual, ...written }));
    const [first, ...more] = changed;
    return [
      ...(charts.items.some(({ name }) => !look.charts.includes(name)) ? ['added a chart'] : []),
      ...(tables.some((name) => !look.tables.includes(name)) ? ['added a table'] : []),
      ...(comments.items.length > 0 ? ['written a comment'] : []),
      ...(first
        ? [`changed the look of ${areaAddress(first.area)}${more.length > 0 ? ' and other cells' : ''}`]
        : []),
    ];
  };
}

/** How an area looks; null, or an empty colour, where its cells differ. */
type LookNow = { readonly [Key in keyof Required<CellLook>]: CellLook[Key] | null };
const nothing: LookNow = { fill: null, color: null, bold: null, italic: null };

/** What most areas show of which nothing was written. */
function usualLook(areas: readonly { readonly written: CellLook; readonly now: LookNow }[]): CellLook {
  const most = <Key extends keyof CellLook>(key: Key): LookNow[Key] => {
    const counts = new Map<LookNow[Key], number>();
    for (const { written, now } of areas)
      if (written[key] === undefined) counts.set(now[key], (counts.get(now[key]) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  };
  const usual = {
    fill: most('fill'),
    color: most('color'),
    bold: most('bold'),
    italic: most('italic'),
  };
  return Object.fromEntries(Object.entries(usual).filter(([, value]) => value !== null)) as CellLook;
}

const looks = (now: LookNow, expected: CellLook): boolean =>
  sameColour(now.fill, expected.fill) &&
  sameColour(now.color, expected.color) &&
  (expected.bold === undefined || now.bold === expected.bold) &&
  (expected.italic === undefined || now.italic === expected.italic);

const sameColour = (now: string | null | undefined, expected: string | undefined): boolean =>
  expected === undefined || (now ?? '').toUpperCase() === expected.toUpperCase();
