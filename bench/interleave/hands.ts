import { cancelJob } from '../../src/excel/cancel';
import type { Area } from '../../src/grid/area';
import type { Sheet } from '../../src/xlsx/model/sheet';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { editCell } from '../../test/workbench/host/hands/editCell';
import { moveColumn } from '../../test/workbench/host/hands/moveColumn';
import { deleteRows, insertRows } from '../../test/workbench/host/hands/rows';
import { HandRefused } from '../../test/workbench/host/hands/shift';
import {
  addByHand,
  deleteByHand,
  protectByHand,
  renameByHand,
  unlockByHand,
} from '../../test/workbench/host/hands/sheets';
import { sortRows } from '../../test/workbench/host/hands/sortRows';
import { sheets, type SheetName } from './book';
import type { Job } from './jobs';

export type Random = () => number;

/** What a co-author does once. */
export interface Act {
  readonly kind: string;
  /** In words, with its place: the same words are the same act. */
  readonly words: string;
  readonly act: (workbook: Workbook) => void;
}

/** Every text that a hand writes begins so, and is written once a run. */
export const token = 'Ann wrote ';

/** The officer at the desk cancels the job that is at work; where none is, nothing happens. */
export const cancelled: Act = { kind: 'cancelled', words: 'cancelled', act: () => cancelJob() };

const upTo = (random: Random, count: number): number => Math.floor(random() * count);
const pick = <Item>(random: Random, list: readonly Item[]): Item => {
  const item = list[upTo(random, list.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
};

const names = Object.keys(sheets) as SheetName[];

const sheetIds = new WeakMap<Workbook, ReadonlyMap<string, string>>();

/** A co-author opens the workbook: from now on she knows its sheets. */
export function openByHand(workbook: Workbook): void {
  sheetIds.set(workbook, new Map(workbook.sheets.map(({ name, id }) => [name, id])));
}

/** Anything that a co-author may do, at random, while a job is at work. */
export function randomAct(
  random: Random,
  number: number,
  { makes, renames }: Pick<Job, 'makes' | 'renames'>,
): Act {
  const name = pick(random, names);
  const { rows, headings } = sheets[name];
  const width = Math.max(...rows.map((cells) => cells.length));
  const on = (kind: string, words: string, act: (sheet: Sheet, workbook: Workbook) => void): Act => ({
    kind,
    words: `${kind} on ${name}${words}`,
    act: (workbook) => {
      // The sheet that she has before her, whatever the job calls it meanwhile.
      const id = sheetIds.get(workbook)?.get(name);
      const sheet = workbook.sheets.find((one) => one.id === id) ?? workbook.findSheet(name);
      if (sheet) act(sheet, workbook);
    },
  });
  const row = upTo(random, rows.length + 1);
  const text = `${token}${number}`;
  const write = (sheet: Sheet, at: number, column: number, workbook: Workbook): void =>
    editCell(workbook, sheet, at, column, { value: text });
  switch (pick(random, kinds)) {
    case 'insert': {
      const count = 1 + upTo(random, 2);
      const filled = random() < 0.5;
      return on(
        'rows inserted',
        ` at row ${row + 1}: ${count}${filled ? `, filled with ${text}` : ''}`,
        (sheet, workbook) => {
          insertRows(workbook, sheet, row, count);
          if (filled) write(sheet, row, 1, workbook);
        },
      );
    }
    case 'delete': {
      const at = headings + upTo(random, rows.length - headings);
      return on('row deleted', `: row ${at + 1}`, (sheet, workbook) => deleteRows(workbook, sheet, at));
    }
    case 'sort': {
      const column = upTo(random, width);
      const descending = random() < 0.7;
      const area: Area = { row: headings, column: 0, rows: rows.length - headings, columns: width };
      return on('rows sorted', ` by column ${column + 1}${descending ? ', descending' : ''}`, (sheet) =>
        sortRows(sheet, area, { column, descending }),
      );
    }
    case 'column': {
      const [from, to] = [upTo(random, width), upTo(random, width)];
      return on('column moved', `: ${from + 1} to ${to + 1}`, (sheet, workbook) =>
        moveColumn(workbook, sheet, from, to),
      );
    }
    case 'edit': {
      // Also beside and below a table, where a job may be about to write.
      const [at, column] = [upTo(random, rows.length + 4), upTo(random, width + 2)];
      return on('cell edited', `: row ${at + 1}, column ${column + 1} to ${text}`, (sheet, workbook) =>
        write(sheet, at, column, workbook),
      );
    }
    case 'edit figure': {
      const at = headings + upTo(random, rows.length - headings);
      const column = 2 + upTo(random, Math.max(1, width - 2));
      return on('cell edited', `: row ${at + 1}, column ${column + 1} to 33%`, (sheet, workbook) =>
        editCell(workbook, sheet, at, column, { value: '33%' }),
      );
    }
    case 'rename':
      return on('sheet renamed', '', (sheet, workbook) => renameByHand(workbook, sheet, `Ann’s ${name}`));
    case 'delete sheet':
      return on('sheet deleted', '', (sheet, workbook) => deleteByHand(workbook, sheet));
    case 'protect': {
      // A form has cells that may be written all the same.
      const unlocked = pick(random, ['none', 'none', 'every', 'every second'] as const);
      return on(
        'sheet protected',
        unlocked === 'none' ? '' : `, ${unlocked} cell unlocked`,
        (sheet, workbook) => {
          const area: Area = { row: 0, column: 0, rows: rows.length, columns: width };
          if (unlocked !== 'none') unlockByHand(workbook, sheet, area, unlocked);
          protectByHand(sheet, true);
        },
      );
    }
    case 'add': {
      const added = pick(random, [...makes, ...makes, 'Ann’s notes']);
      return {
        kind: 'sheet added',
        words: `sheet “${added}” added, with ${text}`,
        act: (workbook) => {
          addByHand(workbook, added, [
            [text, 'her figures'],
            ['x', 42],
          ]);
        },
      };
    }
    case 'made sheet': {
      // What a job writes anew.
      const own = pick(random, [...makes, 'Ann’s notes']);
      const [at, column] = [upTo(random, 12), upTo(random, 6)];
      return {
        kind: 'made sheet edited',
        words: `${own} edited: row ${at + 1}, column ${column + 1} to ${text}`,
        act: (workbook) => {
          const sheet =
            workbook.findSheet(own) ?? (makes.includes(own) && renames && workbook.findSheet(renames));
          if (sheet) write(sheet, at, column, workbook);
        },
      };
    }
  }
}

const kinds = [
  'insert',
  'insert',
  'delete',
  'sort',
  'sort',
  'column',
  'edit',
  'edit',
  'edit',
  'edit figure',
  'rename',
  'delete sheet',
  'protect',
  'add',
  'made sheet',
] as const;

/** A hand of one of these kinds. */
export function actOf(random: Random, number: number, job: Job, kinds: RegExp): Act {
  for (;;) {
    const act = randomAct(random, number, job);
    if (kinds.test(act.kind)) return act;
  }
}

/** What a colleague does who had protected sheets, before a change that was left to Restore is taken back. */
export const allUnprotected: Act = {
  kind: 'sheets unprotected',
  words: 'all sheets unprotected',
  act: (workbook) => workbook.sheets.forEach((sheet) => protectByHand(sheet, false)),
};

/** Carries an act out; false where Excel would not let it be done, and nothing was changed. */
export function carryOutAct({ act }: Act, workbook: Workbook): boolean {
  try {
    act(workbook);
    return true;
  } catch (error) {
    if (error instanceof HandRefused) return false;
    throw error;
  }
}
