import type { Sheet } from '../../src/xlsx/model/sheet';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { HandRefused } from '../../test/workbench/host/hands/shift';
import { deleteRows, insertRows } from '../../test/workbench/host/hands/rows';

/** Something that a colleague does in the workbook. */
export interface Hand {
  readonly name: string;
  act(workbook: Workbook): void;
  /** Takes away what keeps others from writing. */
  undo?(workbook: Workbook): void;
  /** Rows put in or taken out: a sheet that is put back as it was in this very moment may know nothing of it. */
  readonly movesRows?: true;
}

/** Sheets as they are looked at for hands: their filled cells, by "row column". */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, string>>;

export const cellsOf = ({ sheets }: Workbook): Cells =>
  new Map(
    sheets.map(({ name, cells }) => [
      name,
      new Map(
        [...cells].flatMap(([row, line]) =>
          [...line].flatMap(([column, { value, formula }]) =>
            value === null && formula === undefined
              ? []
              : [[`${row} ${column}`, String(formula ?? value)] as const],
          ),
        ),
      ),
    ]),
  );

/** So many cells that a job writes are tried. */
const mostCells = 3;

/**
 * What a colleague could do to hit a job just where it writes: made of what the job changes when nobody disturbs it,
 * so that no list of commands has to be kept.
 */
export function handsFor(before: Cells, after: Cells): readonly Hand[] {
  const hands: Hand[] = [];
  for (const [name, cells] of after) {
    const former = before.get(name);
    if (!former) {
      hands.push(sheetOf(name));
      continue;
    }
    const written = [...cells.keys()].filter((key) => former.get(key) !== cells.get(key));
    if (written.length > 0) hands.push(...handsOn(name, written));
  }
  // What a job reads can change as well; the first sheets are the plan's.
  for (const name of [...before.keys()].slice(0, 2))
    hands.push(...onSheet(name).filter(({ name: what }) => hands.every((hand) => hand.name !== what)));
  return hands;
}

const sheetOf = (name: string): Hand => ({
  name: `a sheet “${name}” is added`,
  act: (workbook) => void workbook.addSheet(name).setCell(0, 0, { value: 'Ann’s figures' }),
});

const on = (sheet: string, name: string, act: (sheet: Sheet, workbook: Workbook) => void): Hand => ({
  name: `“${sheet}” ${name}`,
  act(workbook) {
    const found = workbook.findSheet(sheet);
    try {
      if (found) act(found, workbook);
    } catch (error) {
      // What Excel does not let anybody do, nobody has done.
      if (!(error instanceof HandRefused)) throw error;
    }
  },
});

const onSheet = (sheet: string): Hand[] => [
  on(sheet, 'is renamed', (found, workbook) => {
    found.name = 'Renamed by Ann';
    workbook.changed.add('sheets');
  }),
  {
    ...on(sheet, 'is protected', (found) => {
      found.protected = true;
    }),
    undo(workbook) {
      const found = workbook.findSheet(sheet);
      if (found) found.protected = false;
    },
  },
  on(sheet, 'is deleted', (found, workbook) => {
    workbook.sheets = workbook.sheets.filter((one) => one !== found);
    workbook.changed.add('sheets');
  }),
  rowInserted(sheet, 'at its top', 0),
];

const rowInserted = (sheet: string, where: string, row: number): Hand => ({
  ...on(sheet, `has a row inserted ${where}`, (found, workbook) => insertRows(workbook, found, row)),
  movesRows: true,
});

function handsOn(sheet: string, written: readonly string[]): Hand[] {
  const places = written.map((key) => key.split(' ').map(Number) as [number, number]);
  const step = Math.max(1, Math.floor(places.length / mostCells));
  const chosen = places.filter((_place, at) => at % step === 0).slice(0, mostCells);
  const [[row] = [0]] = places;
  return [
    ...onSheet(sheet),
    rowInserted(sheet, `above row ${row + 1}`, row),
    {
      ...on(sheet, `has row ${row + 1} deleted`, (found, workbook) => deleteRows(workbook, found, row)),
      movesRows: true,
    },
    ...chosen.map(([at, column]) =>
      on(sheet, `row ${at + 1}, column ${column + 1} is filled`, (found) =>
        found.setCell(at, column, { value: 'Ann wrote this', formula: undefined }),
      ),
    ),
  ];
}
