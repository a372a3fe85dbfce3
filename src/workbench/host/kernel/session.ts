import { lacksValues, recalculate, type CellPlace } from '../../formulas/recalculate';
import type { Area } from '../../../grid/area';
import type { Sheet, SheetPart } from '../../../xlsx/model/sheet';
import type { Workbook } from '../../../xlsx/model/workbook';
import { EventHub } from './events';
import { invalidArgument, OfficeError } from './officeError';
import type { OfficeObject } from './officeObject';

/** Excel on the web takes and gives at most 5 MB at once. */
export const sizeLimit = 5 * 1024 * 1024;

export interface SessionOptions {
  /** The ExcelApi requirement set that the host offers: "1.13". */
  readonly excelApi: string;
  /** The Excel that the host plays, in whose points it tells and takes widths of columns. Windows where it is left out. */
  readonly device?: 'windows' | 'mac';
  /** Name of the workbook's file. */
  readonly documentName: string;
  /** For dates typed without a year, and for TODAY and NOW. */
  readonly today: () => Date;
  /** Faults of the workbench itself. */
  readonly onFault: (error: unknown, context: unknown) => void;
}

/** What lasts between the batches of an add-in: kept references, registered events, what must be recalculated. */
export class Session {
  readonly events = new EventHub();
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private readonly references = new Map<string, OfficeObject>();
  private referenceCount = 0;
  private waiting: CellPlace[] = [];
  private changed = false;
  /** Values were asked for before. */
  private opened = false;
  private selectionMoved = false;
  /** Characters that the answer to the batch has at least. */
  private answer = 0;

  constructor(
    readonly workbook: Workbook,
    private readonly options: SessionOptions,
  ) {}

  get excelApi(): string {
    return this.options.excelApi;
  }

  get device(): 'windows' | 'mac' {
    return this.options.device ?? 'windows';
  }

  get documentName(): string {
    return this.options.documentName;
  }

  get currentYear(): number {
    return this.options.today().getFullYear();
  }

  reportFault(error: unknown, context: unknown): void {
    this.options.onFault(error, context);
  }

  /** Keeps an object under a reference until the client lets it go. */
  keep(object: OfficeObject): null {
    if (object.reference === undefined) {
      this.referenceCount += 1;
      object.reference = `range${this.referenceCount}`;
      this.references.set(object.reference, object);
    }
    return null;
  }

  kept(reference: string): OfficeObject {
    const object = this.references.get(reference);
    if (!object)
      throw new OfficeError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  release(reference: unknown): void {
    if (typeof reference !== 'string') throw invalidArgument();
    this.references.delete(reference);
  }

  get keptCount(): number {
    return this.references.size;
  }

  /** Says that the workbook is no longer what it was, and which part of a sheet: pages redraw after the batch. */
  touch(sheet?: Sheet, part?: SheetPart): void {
    if (sheet && part) sheet.touch(part);
    this.changed = true;
  }

  /** Cells have new contents: formulas wait for recalculation, listeners are told. */
  cellsChanged(sheet: Sheet, { row, column, rows, columns }: Area): void {
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) this.waiting.push({ sheet, row: r, column: c });
    this.changed = true;
  }

  /** Before values are read, and after each batch. */
  recalculate(): void {
    if (this.calculationMode === 'Manual') return;
    if (!this.opened) this.calculateMissing();
    if (this.waiting.length > 0) this.recalculateNow();
  }

  /** Formulas that came without a value have one before the first answer, as when Excel opens a file. */
  private calculateMissing(): void {
    this.opened = true;
    if (lacksValues(this.workbook)) recalculate(this.workbook, [], { now: this.options.today() });
  }

  recalculateNow(): void {
    const changed = this.waiting;
    this.waiting = [];
    if (changed.length > 0) recalculate(this.workbook, changed, { now: this.options.today() });
  }

  /** Names, tables or sheets have changed: the formulas that they reach are found by themselves. */
  recalculateReached(): void {
    const changed = this.waiting;
    this.waiting = [];
    recalculate(this.workbook, changed, { now: this.options.today() });
    this.changed = true;
  }

  recalculateAll(): void {
    this.waiting = [];
    recalculate(this.workbook, [], { now: this.options.today(), all: true });
    this.changed = true;
  }

  selectionChanged(): void {
    this.selectionMoved = true;
    this.changed = true;
  }

  /** Counts what an answer will hold at least; false once it is more than Excel on the web hands over. */
  expectAnswer(characters: number): boolean {
    this.answer += characters;
    return this.answer <= sizeLimit;
  }

  /** Ends a batch: what is to be told to the outside. */
  finish(): { readonly changed: boolean; readonly selectionMoved: boolean; readonly tooLarge: boolean } {
    this.recalculate();
    const tooLarge = this.answer > sizeLimit;
    const outcome = { changed: this.changed, selectionMoved: this.selectionMoved, tooLarge };
    this.answer = 0;
    this.changed = false;
    this.selectionMoved = false;
    return outcome;
  }
}
