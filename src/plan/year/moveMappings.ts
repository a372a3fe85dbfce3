import type { KeptMapping } from '../mapping/kept';
import { moveYears } from './moveYears';
import type { RollPlan } from './rollForward';

/**
 * What officers have said of tables, under the names and headings that these have in the new year; null where nothing
 * of it changes.
 */
export function moveMappings(
  mappings: readonly KeptMapping[],
  { sheets, renames }: Pick<RollPlan, 'sheets' | 'renames'>,
): readonly KeptMapping[] | null {
  const moved = mappings.map((mapping): KeptMapping => {
    if (!sheets.includes(mapping.sheet)) return mapping;
    return {
      ...mapping,
      sheet: renames.find(({ sheet }) => sheet === mapping.sheet)?.name ?? mapping.sheet,
      title: moveYears(mapping.title),
      lines: mapping.lines.map((line) => ({ ...line, heading: moveYears(line.heading) })),
    };
  });
  return JSON.stringify(moved) === JSON.stringify(mappings) ? null : moved;
}
