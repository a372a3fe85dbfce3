import { cellAddress, sheetCellOf } from '../../grid/a1';
import { isOrphan, countCoverage } from '../../plan/rules/thread/coverageFindings';
import type { Thread } from '../../plan/rules/thread/followThread';
import { type ThreadedItem, itemKinds, itemText } from '../../plan/rules/thread/threadItems';
import type { CellContent, SheetDescription } from '../description';
import {
  colours,
  describePrintedList,
  headingRow,
  quiet,
  type Row,
  ruled,
  titleRow,
  totalRow,
} from '../printedList';
import { kindLabels, marks, threadWidths, threadWords } from './threadLook';

interface ThreadSheetOptions {
  /** "Golden thread 2022/23". */
  readonly title: string;
  /** What it came to, in one line. */
  readonly sentence: string;
  /** Where the outcomes come from. */
  readonly source: string;
  readonly fontName: string;
}

/**
 * The sheet "Golden thread": the outcomes, how many items of each kind lead to each (formulas that count the marks
 * below), the orphans on either side, the KPIs of each aim, and the matrix of items and outcomes, whose headings are
 * repeated on each page. A mark that is changed by hand changes the counts. A4 landscape.
 */
export function describeThread(thread: Thread, options: ThreadSheetOptions): SheetDescription {
  const { items, list } = thread;
  const count = list.outcomes.length;
  const { widths, scale } = threadWidths(count);
  const head = [...titleRows(options), ...outcomeRows(thread)];
  const below = [...orphanRows(thread), ...aimRows(thread)];
  // The coverage has its heading, two rows a kind and two of sums; an empty row stands after it.
  const headingAt = head.length + coverageLength + 1 + below.length;
  const first = headingAt + 1;
  const column = (at: number): string =>
    `${cellAddress(first, at)}:${cellAddress(first + Math.max(items.length, 1) - 1, at)}`.replace(
      /([A-Z]+)(\d+)/g,
      '$$$1$$$2',
    );
  const rows: Row[] = [
    ...head,
    ...coverageRows(thread, column),
    { cells: [] },
    ...below,
    {
      cells: [
        'Kind',
        'Item',
        ...list.outcomes.map(({ number }) => number),
        'Thread',
        'Where it stands, and why',
      ],
      style: headingRow,
      parts: [{ from: 2, columns: count, style: { horizontal: 'Center' } }],
    },
    ...items.map((item) => itemRow(item, thread)),
  ];
  return describePrintedList(rows, widths, {
    fontName: options.fontName,
    size: 9,
    scale,
    repeated: headingAt,
  });
}

const titleRows = ({ title, sentence, source }: ThreadSheetOptions): Row[] => [
  { cells: [title], across: true, style: titleRow },
  { cells: [sentence], across: true, style: { font: { bold: true, size: 11 }, fill: colours.tint } },
  {
    cells: [
      `${marks.stated} stated: the item names the outcome, in a column “Corporate outcome” or in its own text. ${marks.suggested} suggested: its words speak for the outcome; it counts once the column says so. ${source}`,
    ],
    across: true,
    style: quiet,
  },
  { cells: [] },
];

function outcomeRows({ list }: Thread): Row[] {
  return [
    { cells: ['Corporate outcomes'], across: true, style: headingRow },
    ...list.outcomes.map(({ number, name, aim }): Row => ({
      cells: [`${number}  ${name || '(wording to be filled in)'}${aim && `  [${aim}]`}`],
      across: true,
    })),
    { cells: [] },
  ];
}

const coverageLength = 1 + 2 * itemKinds.length + 2;

/** Two rows a kind, stated and suggested, and their sums; in the last column but one the items without a thread. */
function coverageRows({ list }: Thread, column: (at: number) => string): Row[] {
  const count = list.outcomes.length;
  const threadAt = 2 + count;
  const numbers = [{ from: 2, columns: count + 1, style: { horizontal: 'Center' as const } }];
  const counted = (kind: string | null, mark: string, at: number): CellContent => ({
    formula:
      kind === null
        ? `=COUNTIF(${column(at)},"${mark}")`
        : `=COUNTIFS(${column(0)},"${kind}",${column(at)},"${mark}")`,
  });
  const pair = (kind: string | null, label: string): Row[] =>
    (['stated', 'suggested'] as const).map((level) => ({
      cells: [
        level === 'stated' ? label : '',
        `${marks[level]} ${level}`,
        ...list.outcomes.map((_, at) => counted(kind, marks[level], 2 + at)),
        ...(level === 'stated' ? [counted(kind, threadWords.none, threadAt)] : []),
      ],
      ...(kind === null && { style: totalRow }),
      parts: [
        ...numbers,
        ...(level === 'stated'
          ? [{ from: 0, columns: 1, style: { font: { bold: true } } }]
          : [{ from: 1, columns: 1, style: quiet }]),
      ],
    }));
  return [
    {
      cells: [
        'Coverage',
        'Items that lead to outcome',
        ...list.outcomes.map(({ number }) => number),
        'To none',
      ],
      style: headingRow,
      parts: numbers,
    },
    ...itemKinds.flatMap((kind) => pair(kindLabels[kind], `${kindLabels[kind]}s`)),
    ...pair(null, 'All'),
  ];
}

/** Outcomes that nothing leads to, or nothing that says so, and items that lead to none. */
function orphanRows({ items, list }: Thread): Row[] {
  const empty = countCoverage(items, list.outcomes).filter(({ stated }) => stated.all === 0);
  const orphans = items.filter(isOrphan);
  const outcomes = empty.map(({ outcome, suggested }): Row => ({
    cells: [
      `Outcome ${outcome.number}${outcome.name && ` – ${outcome.name}`}: ${
        suggested.all === 0 ? 'nothing leads to it' : `nothing states it, ${suggested.all} suggested`
      }`,
    ],
    across: true,
  }));
  const named = orphans.map(({ item, by }): Row => ({
    cells: [
      `${kindLabels[item.kind]}: ${shown(item)} (${place(item)})${by === 'none' ? ': said to serve none' : ''}`,
    ],
    across: true,
  }));
  const none: Row = { cells: ['None'], across: true, style: quiet };
  return [
    { cells: [`Outcomes without a stated item (${empty.length})`], across: true, style: headingRow },
    ...(outcomes.length > 0 ? outcomes : [none]),
    { cells: [] },
    { cells: [`Items that lead to no outcome (${orphans.length})`], across: true, style: headingRow },
    ...(named.length > 0 ? named : [none]),
    { cells: [] },
  ];
}

function aimRows({ aims, items }: Thread): Row[] {
  if (aims.length === 0 || !items.some(({ item }) => item.kind === 'kpi')) return [];
  return [
    { cells: ['KPIs of each aim'], across: true, style: headingRow },
    ...aims.map(({ name, kpis, suggested }): Row => ({
      cells: [
        `${name}: ${
          kpis.length + suggested.length === 0
            ? 'no KPI'
            : `${kpis.length} stated, ${suggested.length} suggested by their words`
        }`,
      ],
      across: true,
    })),
    { cells: [] },
  ];
}

function itemRow({ item, outcomes, suggested, by, faults }: ThreadedItem, { list }: Thread): Row {
  const stated = new Set(outcomes);
  const guessed = new Set(suggested.map(({ outcome }) => outcome));
  const words = [...new Set(suggested.map((one) => `“${one.words}”`))].join(', ');
  const why =
    by === 'column'
      ? 'says its column'
      : by === 'text'
        ? 'named in its text'
        : by === 'none'
          ? 'said to serve none'
          : words && `words: ${words}`;
  const unread = faults.length > 0 ? `not read: ${faults.map((fault) => `“${fault.words}”`).join(', ')}` : '';
  return {
    cells: [
      kindLabels[item.kind],
      shown(item),
      ...list.outcomes.map((outcome) =>
        stated.has(outcome) ? marks.stated : guessed.has(outcome) ? marks.suggested : '',
      ),
      outcomes.length > 0
        ? threadWords.stated
        : suggested.length > 0
          ? threadWords.suggested
          : threadWords.none,
      [place(item), why, unread].filter(Boolean).join('; '),
    ],
    style: { wrap: true, ...ruled },
    parts: [
      {
        from: 2,
        columns: list.outcomes.length,
        style: { horizontal: 'Center', font: { size: 11, bold: true } },
      },
    ],
  };
}

const shown = (item: ThreadedItem['item']): string => [item.ref, itemText(item)].filter(Boolean).join('  ');

const place = ({ cell }: ThreadedItem['item']): string => sheetCellOf(cell);
