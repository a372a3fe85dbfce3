import { gridOf } from '../../../../grid/sheetGrid';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../grid/snapshot';
import { findQuoted } from '../findQuoted';
import { placeKey } from '../gatherMentions';
import { cellFigures, halfOf, unitOf } from './cellFigures';
import { fact, type Fact } from './fact';
import { shorten } from '../../../../words/shorten';

/** A text of more words is prose, which repeats figures and is the source of none. */
const mostWords = 8;
const wordsOf = (text: string): number => text.split(/\s+/).length;

/**
 * The figures of all cells that belong to no table known here, with the label at the left of their row and the heading
 * above: an officer's own table of visits or staff may be quoted too. `left`: cells that are read otherwise. Time grows
 * with the cells.
 */
export function otherFacts(workbook: WorkbookSnapshot, left: ReadonlySet<string>): Fact[] {
  return workbook.sheets.flatMap((sheet) => (sheet.used && !sheet.isSummary ? sheetFacts(sheet, left) : []));
}

function sheetFacts(sheet: SheetSnapshot, left: ReadonlySet<string>): Fact[] {
  const grid = gridOf(sheet);
  const headings = new Map<number, string>();
  const facts: Fact[] = [];
  let title = '';
  for (let row = grid.top; row < grid.bottom; row += 1) {
    let label = '';
    let filled = 0;
    for (let column = grid.left; column < grid.right; column += 1) {
      const text = grid.text(row, column);
      if (text === '') continue;
      filled += 1;
      const value = grid.value(row, column);
      const isLabel = typeof value === 'string' && !/\d/.test(text);
      const cell = { sheet: sheet.name, row, column };
      if (typeof value === 'string' && (isLabel || /[A-Za-z]{3}/.test(text))) {
        if (label === '') label = text;
        if (wordsOf(text) <= 15) headings.set(column, text);
      }
      if (isLabel || wordsOf(text) > mostWords || left.has(placeKey(cell))) continue;
      const heading = headings.get(column) ?? '';
      const context = [label, heading === text ? '' : heading, title].join(' ');
      const unit = typeof value === 'number' ? unitOf([label, heading, title]) : null;
      const scale = unit?.kind === 'money' ? unit.scale : null;
      // Of a text the figures that it quotes, not its codes and dates.
      for (const figure of typeof value === 'number' ? cellFigures(value, text) : findQuoted(text))
        facts.push(
          fact(scale === null ? figure.kind : 'money', figure.value * (scale ?? 1), {
            name: label === '' || label === text ? `“${text}”` : `“${shorten(label)}”`,
            context: label === text ? `${text} ${context}` : context,
            cells: [cell],
            half: halfOf(scale ?? 1, text),
            origin: 'cell',
          }),
        );
    }
    if (filled === 1 && label !== '' && wordsOf(label) <= 15) title = label;
  }
  return facts;
}
