import type { Area } from '../plan/snapshot';
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
 * Replaces our conditional formats on RAG columns and leaves everyone else's: ours are known by the mark in their
 * formula. Two round trips to read; the change is queued. Gives, for each sheet, the formats it removed.
 */
export async function replaceRagFormats(
  context: Excel.RequestContext,
  columns: readonly RagColumns[],
): Promise<RagFormat[][]> {
  const listed = columns.map(({ sheet, areas }) =>
    areas.map((area) => ({
      area,
      formats: rangeOf(sheet, area).conditionalFormats.load('items/id,items/type'),
    })),
  );
  await context.sync();

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

  return rules.map((found, index) => {
    const ours = found.filter(({ rule }) => isOwnFormat(rule.formula));
    for (const { format } of ours) format.delete();
    const wanted = columns[index];
    for (const format of wanted?.formats ?? []) if (wanted) writeRagFormat(wanted.sheet, format);
    return ours.map(({ area, rule, fill, font }): RagFormat => ({
      area,
      formula: rule.formula,
      fill: fill.color,
      color: font.color,
    }));
  });
}
