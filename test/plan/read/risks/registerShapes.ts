import type { Area } from '../../../../src/grid/area';
import type { TestCell } from '../../buildSheet';

/** How a register is laid out. */
export interface Shape {
  readonly columns: 'scores' | 'levels' | 'colours' | 'words' | 'uncoded' | 'aims';
  readonly risks: number;
  /** Empty rows between two risks. */
  readonly gap: 0 | 1 | 2;
  /** Before which column an empty one stands; null for none. */
  readonly emptyColumn: number | null;
  /** Headings again after so many risks, with the empty row of a page break; 0 for never. */
  readonly repeatAfter: number;
  /** Names of categories alone in their rows. */
  readonly categories: boolean;
  /** Actions of each risk, a row each. */
  readonly actions: number;
  /** Code and title are merged over the rows of the actions. */
  readonly isMerged: boolean;
  readonly title: boolean;
}

export interface Laid {
  readonly rows: (readonly TestCell[])[];
  readonly merges: Area[];
  readonly expected: readonly {
    readonly code: string;
    readonly title: string;
    readonly actions: readonly string[];
  }[];
}

const names = [
  'Roof of the depot leaks',
  'Loss of skilled carers',
  'Breach of personal data',
  'Market fails to supply beds',
  'School places run short',
  'Fraud in grant payments',
];
const deeds = ['Mend the gutters', 'Train the new staff', 'Lock the old files'];
const notes = ['Half is done', 'Begun in May', 'Waits for a bid'];
const people = ['Ada Brown', 'Tom Lee', 'Eve Green'];
const dates = ['31/12/2026', '30/06/2027', '31/03/2027'];
const groups = ['People', 'Property and places', 'Money'];

const heads: Record<Shape['columns'], readonly string[]> = {
  scores: ['Risk code', 'Risk title', 'Score', 'Rating'],
  levels: ['Ref', 'Risk', 'Likelihood', 'Impact', 'Score'],
  colours: ['Ref', 'Risk description', 'RAG rating'],
  words: ['Risk no', 'Risk', 'Risk level'],
  uncoded: ['Risk', 'Likelihood', 'Impact'],
  aims: ['Code', 'Risk', 'Current score', 'Target score', 'Risk appetite'],
};
const more = ['Mitigating actions', 'Latest note', 'Action owner', 'Action due date'];

const figures = (columns: Shape['columns'], at: number): readonly TestCell[] => {
  const [likelihood, impact] = [(at % 4) + 1, [4, 2, 8, 1, 4, 2][at] ?? 2];
  const score = likelihood * impact;
  const colour = score >= 16 ? 'Red' : score >= 6 ? 'Amber' : 'Green';
  switch (columns) {
    case 'scores':
      return [score, colour];
    case 'levels':
      return [likelihood, impact, score];
    case 'colours':
      return [colour];
    case 'words':
      return [['High', 'Medium', 'Low'][at % 3] ?? ''];
    case 'uncoded':
      return [['High', 'Medium', 'Low'][at % 3] ?? '', ['Low', 'High', 'Medium'][at % 3] ?? ''];
    default:
      return [score, Math.max(1, score / 2), 'Cautious'];
  }
};

/** The rows of a register of this shape, and what has to be read of it. */
export function layOut(shape: Shape): Laid {
  const headings = heads[shape.columns];
  const isCoded = shape.columns !== 'uncoded';
  const lead = isCoded ? 2 : 1;
  const all: (readonly TestCell[])[] = [];
  const merges: Area[] = [];
  const expected: { code: string; title: string; actions: readonly string[] }[] = [];
  const wide = (row: readonly TestCell[]): readonly TestCell[] =>
    shape.emptyColumn === null || row.length <= 1
      ? row
      : [...row.slice(0, shape.emptyColumn), null, ...row.slice(shape.emptyColumn)];
  const heading = wide(shape.actions > 0 ? [...headings, ...more] : headings);
  if (shape.title) all.push(['Departmental risk register'], []);
  all.push(heading);
  for (let at = 0; at < shape.risks; at += 1) {
    if (at > 0) for (let gap = 0; gap < shape.gap; gap += 1) all.push([]);
    if (shape.repeatAfter > 0 && at > 0 && at % shape.repeatAfter === 0) all.push([], heading);
    if (shape.categories && at % 2 === 0) all.push([groups[at / 2] ?? '']);
    const name = names[at] ?? '';
    const code = isCoded ? `R${at + 1}` : '';
    const own: readonly TestCell[] = [...(isCoded ? [code] : []), name, ...figures(shape.columns, at)];
    const count = shape.actions === 0 ? 0 : ((at + shape.actions - 1) % shape.actions) + 1;
    const first = all.length;
    const action = (index: number): readonly TestCell[] => [
      `${deeds[index] ?? ''} of ${at + 1}`,
      notes[index] ?? '',
      people[index] ?? '',
      dates[index] ?? '',
    ];
    all.push(wide(shape.actions > 0 ? [...own, ...action(0)] : own));
    for (let index = 1; index < count; index += 1) all.push(wide([...own.map(() => null), ...action(index)]));
    if (shape.isMerged && count > 1)
      for (let column = 0; column < lead; column += 1)
        merges.push({
          row: first,
          column: column + (shape.emptyColumn !== null && column >= shape.emptyColumn ? 1 : 0),
          rows: count,
          columns: 1,
        });
    expected.push({
      code,
      title: name,
      actions: Array.from(
        { length: count },
        (_, index) =>
          `${deeds[index] ?? ''} of ${at + 1} (${notes[index] ?? ''}; ${people[index] ?? ''}; ${dates[index] ?? ''})`,
      ),
    });
  }
  return { rows: all, merges, expected };
}

/** All shapes, with each of these combined with each. */
export function shapes(): Shape[] {
  const made: Shape[] = [];
  for (const columns of Object.keys(heads) as Shape['columns'][])
    for (const risks of [1, 2, 3, 4, 6])
      for (const gap of [0, 1, 2] as const)
        for (const emptyColumn of [null, 1, 2, 3])
          for (const repeatAfter of [0, 2, 3])
            for (const categories of [false, true])
              for (const actions of [0, 1, 3])
                for (const isMerged of actions > 1 ? [false, true] : [false])
                  for (const title of [true, false])
                    made.push({
                      columns,
                      risks,
                      gap,
                      emptyColumn,
                      repeatAfter,
                      categories,
                      actions,
                      isMerged,
                      title,
                    });
  return made;
}
