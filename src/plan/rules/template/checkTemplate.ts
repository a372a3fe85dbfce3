import { sheetCell } from '../../../grid/a1';
import type { SheetSnapshot } from '../../../grid/snapshot';
import { type Finding, newFinding } from '../../findings/finding';
import { reportTemplate, summaryTemplate, type TemplateProblem } from '../../read/readTemplate';
import type { PlacedTable } from '../../read/tablesOfKind';

/** Each reason why no paper can follow a template, as a finding. */
const codes = {
  'two-templates': 'template-twice',
  'template-empty': 'template-shows-nothing',
  'template-all-off': 'template-shows-nothing',
} as const satisfies Record<TemplateProblem['code'], string>;

/**
 * What cannot be followed of the templates of a workbook, a finding a cause: what the summary and the report would say,
 * each once. `homes` are the sheets that have texts of a plan: where each of them has a template of its own, several are
 * no fault.
 */
export function checkTemplate(
  templates: readonly PlacedTable<'template'>[],
  homes: readonly SheetSnapshot[],
): Finding[] {
  const [first] = templates;
  if (!first) return [];
  const isHome = ({ sheet }: PlacedTable<'template'>): boolean => homes.some(({ id }) => id === sheet.id);
  const sheets = new Set(templates.map(({ sheet }) => sheet.id));
  const areOfPlans = sheets.size === templates.length && templates.every(isHome);
  const groups = areOfPlans ? templates.map((one) => [one]) : [templates];
  return groups.flatMap((group) => {
    const [top = first] = group;
    const read = [summaryTemplate(group, top.sheet), reportTemplate(group)];
    const problems = read.flatMap(({ problem }) =>
      problem
        ? [
            newFinding(codes[problem.code], {
              cell: sheetCell(top.sheet.name, top.table.area.row, top.table.area.column),
              message: problem.message,
            }),
          ]
        : [],
    );
    return once([...problems, ...read.flatMap(({ findings }) => findings)]);
  });
}

/** What both papers say of one cell is said once. */
function once(findings: readonly Finding[]): Finding[] {
  const said = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.cell} ${finding.message}`;
    if (!said.has(key)) said.set(key, finding);
  }
  return [...said.values()];
}
