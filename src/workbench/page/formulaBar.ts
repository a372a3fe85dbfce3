import { areaAddress, parseReference } from '../../grid/a1';
import type { Area } from '../../grid/area';
import type { Workbook } from '../../xlsx/model/workbook';
import { byId } from './element';
import type { Sheet } from '../../xlsx/model/sheet';
import { displayText } from '../../xlsx/shown/displayText';
import { isError } from '../../xlsx/model/cell';

interface FormulaBarRequests {
  /** A place was typed into the address box: an area, perhaps of another sheet. */
  goTo(sheet: string | null, area: Area): void;
  enter(text: string): void;
  leave(): void;
  refuse(sentence: string): void;
}

/** The address of the active cell and its content, both to be typed into. */
export class FormulaBar {
  private readonly address = byId('input', 'address');
  private readonly formula = byId('input', 'formula');
  private workbook: Workbook | null = null;

  constructor(private readonly requests: FormulaBarRequests) {
    this.address.addEventListener('keydown', ({ key }) => this.onAddressKey(key));
    this.address.addEventListener('focus', () => this.address.select());
    this.formula.addEventListener('keydown', ({ key }) => this.onFormulaKey(key));
  }

  show(workbook: Workbook): void {
    this.workbook = workbook;
    const { activeSheet } = workbook;
    const { selection } = activeSheet;
    if (document.activeElement !== this.address)
      this.address.value = areaAddress({ ...selection, rows: 1, columns: 1 });
    if (document.activeElement !== this.formula)
      this.formula.value = formulaText(workbook, activeSheet, selection.row, selection.column);
  }

  private onAddressKey(key: string): void {
    if (key === 'Escape') this.requests.leave();
    if (key !== 'Enter') return;
    const typed = this.address.value;
    const place = parseReference(typed) ?? this.namedPlace(typed);
    if (!place) return this.requests.refuse(`“${typed}” is neither a cell nor a name of this workbook.`);
    this.requests.leave();
    this.requests.goTo(place.sheet, place.area);
  }

  private namedPlace(name: string) {
    const defined = this.workbook?.names.find(
      (entry) => entry.name.toLowerCase() === name.trim().toLowerCase(),
    );
    return defined ? parseReference(defined.formula) : null;
  }

  private onFormulaKey(key: string): void {
    if (key === 'Enter') {
      const typed = this.formula.value;
      this.requests.leave();
      this.requests.enter(typed);
    }
    if (key === 'Escape') {
      this.requests.leave();
      if (this.workbook) this.show(this.workbook);
    }
  }
}

/** What the status bar says of a selection: of several figures their count, sum and average; of one cell nothing. */
export function statusText(sheet: Sheet): string {
  const { row, column, rows, columns } = sheet.selection;
  if (rows * columns === 1) return '';
  let filled = 0;
  let figures = 0;
  let sum = 0;
  for (const [at, cells] of sheet.cells) {
    if (at < row || at >= row + rows) continue;
    for (const [across, { value }] of cells) {
      if (across < column || across >= column + columns || value === null) continue;
      filled += 1;
      if (typeof value !== 'number') continue;
      figures += 1;
      sum += value;
    }
  }
  if (filled === 0) return '';
  const words = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
  const count = `Count: ${filled}`;
  return figures < 2
    ? count
    : `Average: ${words.format(sum / figures)}   ${count}   Sum: ${words.format(sum)}`;
}

/**
 * What the formula bar shows and an editor starts with: the formula with its "=", a percentage or date as it is
 * written (69%, 22/09/2017), any other number in full, text as it stands.
 */
export function formulaText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const { numberFormat } = workbook.styles.get(cell.style);
  if (numberFormat.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  const isDate = /[dmyh]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
  return isDate ? displayText(value, 'dd/mm/yyyy', { date1904: workbook.date1904 }) : String(value);
}
