import type { WorkbookFile } from '../file/openFile';
import { Session } from '../host/kernel/session';
import { type Area, intersect } from '../../grid/area';
import type { Sheet } from '../../xlsx/model/sheet';
import { byId, element, type Messages } from './element';
import { FormulaBar, formulaText, statusText } from './formulaBar';
import { Grid } from './grid/grid';
import { listenToGrid } from './grid/gridInput';
import type { Addin } from './pane/addin';
import type { Workbook } from '../../xlsx/model/workbook';
import { writeContents } from '../host/cells/writeContents';
import { OfficeError } from '../host/kernel/officeError';

/** The workbook that lies open, with the add-in at work on it. */
export interface OpenWorkbook {
  readonly file: WorkbookFile;
  readonly name: string;
  readonly addin: Addin;
}

/** Why something typed was not taken, in words; null if it was. */
type Refused = string | null;

/**
 * The desk: grid, formula bar, tabs and status of the open workbook, and what a person does with them. Whatever
 * changes, here or through the add-in, ends in `refresh`.
 */
export class Desk {
  private readonly grid = new Grid(byId('div', 'grid'));
  private readonly bar: FormulaBar;
  private open: OpenWorkbook | null = null;
  private session: Session | null = null;
  private shownSelection = '';

  constructor(private readonly messages: Messages) {
    this.bar = new FormulaBar({
      goTo: (sheet, area) => this.goTo(sheet, area),
      enter: (text) => this.enter(text),
      leave: () => this.grid.scroller.focus(),
      refuse: (sentence) => messages.warn(sentence),
    });
    listenToGrid(this.grid, {
      select: (area) => this.select(area),
      content: () => this.content(),
      enter: (text) => this.enter(text),
      clear: () => this.clear(),
      turn: (step) => this.turn(step),
    });
  }

  show(open: OpenWorkbook): void {
    this.open = open;
    this.session = new Session(open.file.workbook, {
      excelApi: '1.14',
      documentName: open.name,
      today: () => new Date(),
      onFault: (error) => this.messages.fail(error),
    });
    this.grid.show(open.file.workbook);
    this.refresh();
  }

  /** Draws all that may have changed, and brings a selection made by the add-in into view. */
  refresh(): void {
    if (!this.open) return;
    const { workbook } = this.open.file;
    const { activeSheet } = workbook;
    this.grid.refresh();
    this.bar.show(workbook);
    drawSheetTabs(byId('div', 'sheets'), workbook, (sheet) => this.activate(sheet));
    byId('p', 'status').textContent = statusText(activeSheet);
    const selected = `${activeSheet.id}|${JSON.stringify(activeSheet.selection)}`;
    if (selected === this.shownSelection) return;
    this.shownSelection = selected;
    requestAnimationFrame(() => this.grid.reveal(activeSheet.selection));
  }

  private select(area: Area): void {
    const sheet = this.open?.file.workbook.activeSheet;
    if (!sheet) return;
    sheet.selection = area;
    sheet.touch('view');
    this.refresh();
    this.open?.addin.selectionMoved(sheet, area);
  }

  private activate(sheet: Sheet): void {
    if (!this.open) return;
    this.open.file.workbook.activeSheet = sheet;
    this.refresh();
    this.open.addin.selectionMoved(sheet, sheet.selection);
  }

  private turn(step: 1 | -1): void {
    const workbook = this.open?.file.workbook;
    const shown = workbook?.sheets.filter(({ visibility }) => visibility === 'Visible') ?? [];
    const next = workbook && shown[shown.indexOf(workbook.activeSheet) + step];
    if (next) this.activate(next);
  }

  private goTo(name: string | null, area: Area): void {
    const workbook = this.open?.file.workbook;
    if (!workbook) return;
    const sheet = name === null ? workbook.activeSheet : workbook.findSheet(name);
    if (!sheet) return this.messages.warn(`There is no sheet called “${name ?? ''}”.`);
    if (sheet !== workbook.activeSheet) this.activate(sheet);
    this.select(area);
  }

  private content(): string {
    const workbook = this.open?.file.workbook;
    if (!workbook) return '';
    const { selection } = workbook.activeSheet;
    return formulaText(workbook, workbook.activeSheet, selection.row, selection.column);
  }

  private enter(text: string): boolean {
    return this.change((session, sheet) => {
      const { row, column } = sheet.selection;
      return enterText(session, sheet, row, column, text);
    });
  }

  private clear(): void {
    this.change(clearCells);
  }

  private change(job: (session: Session, sheet: Sheet) => Refused): boolean {
    if (!this.open || !this.session) return false;
    const sheet = this.open.file.workbook.activeSheet;
    const refused = job(this.session, sheet);
    if (refused) this.messages.warn(refused);
    else this.open.addin.cellsEdited(sheet, sheet.selection);
    this.refresh();
    return refused === null;
  }
}

/** Draws a tab for each sheet that is not hidden; arrows move between them, as in any list of tabs. */
function drawSheetTabs(strip: HTMLElement, workbook: Workbook, choose: (sheet: Sheet) => void): void {
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const focused = strip.contains(document.activeElement);
  const tabs = sheets.map((sheet, index) => {
    const active = sheet === workbook.activeSheet;
    const tab = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        'aria-selected': String(active),
        tabindex: active ? '0' : '-1',
        'data-sheet': sheet.name,
      },
      sheet.name,
    );
    if (sheet.tabColor) tab.style.setProperty('--tab-colour', sheet.tabColor);
    if (sheet.protected)
      tab.append(element('span', { class: 'lock', title: 'This sheet is protected' }, '🔒'));
    tab.addEventListener('click', () => choose(sheet));
    tab.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      const next = sheets[index + step];
      if (step !== 0 && next) choose(next);
    });
    return tab;
  });
  strip.replaceChildren(...tabs);
  const active = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
  if (focused) active?.focus();
  active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/**
 * Puts what a person typed into a cell as Excel reads typing: a table below whose last row it stands grows, a General
 * cell takes the format that the input wears, what depends on it is calculated.
 */
export function enterText(
  session: Session,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): Refused {
  return write(session, sheet, { row, column, rows: 1, columns: 1 }, dayFirst(text));
}

/** Empties the selected cells; formats stay. */
export function clearCells(session: Session, sheet: Sheet): Refused {
  const used = sheet.usedArea();
  // A selection may be of whole columns.
  const area = used && intersect(sheet.selection, used);
  return area ? write(session, sheet, area, '') : null;
}

function write(session: Session, sheet: Sheet, area: Area, text: string): Refused {
  try {
    writeContents(session, { sheet, area }, text);
    session.recalculate();
    return null;
  } catch (error) {
    if (!(error instanceof OfficeError)) throw error;
    if (error.code === 'AccessDenied')
      return `The sheet “${sheet.name}” is protected, so this cell cannot be changed. Whoever protected it can lift the protection in Excel.`;
    return `This cannot stand in a cell as it is: ${text}`;
  }
}

/** People here type the day first; what the host reads is Office.js's order, the month first. */
function dayFirst(text: string): string {
  const [, day = '', month = '', rest = ''] = /^\s*(\d{1,2})[/-](\d{1,2})([/-]\d{2,4})?\s*$/.exec(text) ?? [];
  return day && Number(day) <= 31 && Number(month) <= 12 ? `${month}/${day}${rest.replace('-', '/')}` : text;
}
