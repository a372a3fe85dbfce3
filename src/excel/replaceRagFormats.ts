import type { Area } from '../grid/area';
import type { RagFormat } from '../sheets/description';
import { isOwnFormat } from '../sheets/ragFormats';
import { rangeOf } from './rangeOf';
import { writeRagFormat } from './writeSheet';

/** The RAG columns of one sheet, and the formats of ours that shall stand on them. */
export interface RagColumns {
  readonly sheet: Excel.Worksheet;
  readonly areas: readonly Area[];
  readonly formats: readonly RagFormat[];
}

/**
 * A format that was begun, and has no effect: its formula was never set. Excel answers null or nothing for it; hosts
 * that give it one at once give it FALSE, and it has no colours.
 */
const isBegun = (formula: unknown, ...colors: readonly unknown[]): boolean =>
  typeof formula !== 'string' ||
  formula.trim() === '' ||
  (/^=?FALSE$/i.test(formula.trim()) && colors.every((color) => !color));

/** The formats of ours that stand on RAG columns, read and not yet replaced. */
export interface RagFormatsFound {
  /** For each sheet, as they stand. */
  readonly before: readonly (readonly RagFormat[])[];
  /** Queues the wanted ones in their place. */
  replace(): void;
}

/**
 * Reads our conditional formats on RAG columns, to replace them and leave everyone else's: ours are known by the mark
 * in their formula. Two round trips.
 */
export async function readRagFormats(
  context: Excel.RequestContext,
  columns: readonly RagColumns[],
): Promise<RagFormatsFound> {
  const formatsOf = askRagFormats(context, columns);
  await context.sync();
  return formatsOf();
}

/**
 * The same for what reads more in the first of the two: it queues that, and what it gives is called after the sync. After
 * a job that stopped (`withHalfMade`), one without a formula is one of ours that was begun.
 */
export function askRagFormats(
  context: Excel.RequestContext,
  columns: readonly RagColumns[],
  withHalfMade = false,
): () => Promise<RagFormatsFound> {
  const listed = columns.map(({ sheet, areas }) =>
    areas.map((area) => ({
      area,
      formats: rangeOf(sheet, area).conditionalFormats.load('items/id,items/type'),
    })),
  );
  return () => readRules(context, columns, listed, withHalfMade);
}

interface Listed {
  readonly area: Area;
  readonly formats: Excel.ConditionalFormatCollection;
}

async function readRules(
  context: Excel.RequestContext,
  columns: readonly RagColumns[],
  listed: readonly (readonly Listed[])[],
  withHalfMade: boolean,
): Promise<RagFormatsFound> {
  const rules = listed.map((areas) =>
    areas.flatMap(({ area, formats }) =>
      formats.items
        .filter(({ type }) => type === 'Custom')
        .map((format) => ({
          area,
          format,
          rule: format.custom.rule.load('formula'),
          fill: format.custom.format.fill.load('color'),
          font: format.custom.format.font.load('color'),
        })),
    ),
  );
  await context.sync();

  const ours = rules.map((found) =>
    found.filter(
      ({ rule, fill, font }) =>
        isOwnFormat(rule.formula) || (withHalfMade && isBegun(rule.formula, fill.color, font.color)),
    ),
  );
  return {
    before: ours.map((found) =>
      found.map(({ area, rule, fill, font }): RagFormat => ({
        area,
        formula: rule.formula,
        fill: fill.color,
        color: font.color,
      })),
    ),
    replace() {
      for (const { format } of ours.flat()) format.delete();
      for (const { sheet, formats } of columns) for (const format of formats) writeRagFormat(sheet, format);
    },
  };
}
