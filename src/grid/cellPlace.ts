/** Where a cell stands: the sheet's name, row and column counted from 0. A SourceCell is one. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
