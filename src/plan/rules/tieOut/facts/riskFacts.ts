import { sheetCellOf } from '../../../../grid/a1';
import type { CellPlace } from '../../../../grid/area';
import type { Rag } from '../../../rag/rag';
import { compareRegisters } from '../../risks/compareRegisters';
import { countRatings, ratedAs } from '../../../read/risks/countRatings';
import type { RegisterLine } from '../../../read/risks/findRegisters';
import { openRisks, riskName } from '../../../read/risks/register';
import { codeKey } from '../../../read/risks/riskCode';
import type { CodeMention } from '../../risks/codeMentions';
import { counted, fact, type Fact, shared } from './fact';

const ofRegister = 'risk risks register item rated rating status';
const ratings: readonly Rag[] = ['Red', 'Amber', 'Green'];
const moves: Readonly<Record<string, string>> = {
  new: 'new added opened',
  closed: 'closed removed deregistered',
  up: 'increased up higher escalated worse',
  down: 'decreased reduced down lower better',
};

/**
 * What registers can be quoted for: scores and levels of each risk, how many there are, by rating, and how many were
 * closed, be it in the register or by what other texts of the workbook say (`mentions`).
 */
export function riskFacts(lines: readonly RegisterLine[], mentions: readonly CodeMention[]): Fact[] {
  return lines.flatMap(({ current, earlier }) => {
    const open = openRisks(current);
    const counts = countRatings(current);
    const cellsOf = (rag: Rag): CellPlace[] =>
      open.filter((risk) => ratedAs(risk, current) === rag).map(({ cells, cell }) => cells.rating ?? cell);
    const levels = open.flatMap((risk) =>
      (['score', 'likelihood', 'impact'] as const).flatMap((level): Fact[] => {
        const value = risk[level];
        const context = `${risk.title} ${risk.code} risk ${level} scored`;
        return value === null
          ? []
          : [
              fact('number', value, {
                name: `${riskName(risk)}, ${level}`,
                context,
                cells: [risk.cells[level] ?? risk.cell],
              }),
            ];
      }),
    );
    const all = open.map(({ cell }) => cell);
    const closed = closedRisks(
      current.risks.filter((risk) => risk.closed),
      mentions,
      open.map(({ code }) => codeKey(code)),
    );
    const changes = earlier[0] ? compareRegisters(earlier[0], current) : [];
    return [
      ...levels,
      ...ratings.flatMap((rag) => {
        const words = {
          name: `${rag} risks`,
          context: `${rag} ${ofRegister}`,
          cells: cellsOf(rag),
          subject: 'risk',
        } as const;
        return [
          counted(counts[rag], words),
          ...shared(counts[rag], open.length, { ...words, name: `${rag} risks of ${open.length}` }),
        ];
      }),
      counted(open.length, {
        name: 'open risks',
        context: `${ofRegister} open total current`,
        cells: all,
        subject: 'risk',
      }),
      counted(closed.length, {
        name: 'closed risks',
        context: 'risk risks closed removed',
        cells: closed,
        subject: 'risk',
      }),
      ...Object.entries(moves).flatMap(([movement, context]) => {
        const moved = changes.filter((change) => change.movement === movement);
        return moved.length === 0
          ? []
          : [
              counted(moved.length, {
                name: `risks that are ${movement} since ${earlier[0]?.sheet ?? ''}`,
                context: `risk risks ${context}`,
                cells: moved.map(({ risk }) => risk.cell),
                subject: 'risk',
              }),
            ];
      }),
    ];
  });
}

/** One cell a closed risk: those of the register, and codes that a text calls closed and the register does not list. */
function closedRisks(
  risks: readonly { readonly code: string; readonly cell: CellPlace }[],
  mentions: readonly CodeMention[],
  open: readonly string[],
): CellPlace[] {
  const cells = new Map<string, CellPlace>(
    risks.map(({ code, cell }) => [code === '' ? sheetCellOf(cell) : codeKey(code), cell]),
  );
  for (const { code, closed, cell } of mentions)
    if (closed && !open.includes(code.key) && !cells.has(code.key)) cells.set(code.key, cell);
  return [...cells.values()];
}
