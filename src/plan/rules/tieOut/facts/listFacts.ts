import type { EdiScore, PlanAction } from '../../../read/plan';
import { counted, fact, type Fact, shared } from './fact';
import { type ComplaintFigure, complaintFigures, readComplaints } from '../../../read/readLists';
import type { PlacedTable } from '../../../read/tablesOfKind';

const said: Readonly<Record<ComplaintFigure, string>> = {
  received: 'complaints received',
  upheld: 'complaints upheld partially partly',
  compliments: 'compliments received',
};

/** Actions in all and by their status; self-assessment scores, their sum and mean. */
export function listFacts(actions: readonly PlanAction[], scores: readonly EdiScore[]): Fact[] {
  return [...actionFacts(actions), ...scoreFacts(scores)];
}

function actionFacts(actions: readonly PlanAction[]): Fact[] {
  if (actions.length === 0) return [];
  const statuses = new Set(actions.map(({ status }) => status).filter((status) => status !== ''));
  return [
    counted(actions.length, {
      name: 'actions of the plan',
      context: 'actions plans',
      cells: actions.map(({ cell }) => cell),
    }),
    ...[...statuses].map((status) => {
      const own = actions.filter((action) => action.status === status);
      return counted(own.length, {
        name: `actions “${status}”`,
        context: `actions plans ${status}`,
        cells: own.map(({ cell }) => cell),
      });
    }),
  ];
}

function scoreFacts(scores: readonly EdiScore[]): Fact[] {
  const scored = scores.flatMap(({ criterion, score, scoreCell, cell }) =>
    score === null ? [] : [{ criterion, score, cell: scoreCell ?? cell }],
  );
  if (scored.length === 0) return [];
  const sum = scored.reduce((all, { score }) => all + score, 0);
  const cells = scored.map(({ cell }) => cell);
  return [
    ...scored.map(({ criterion, score, cell }) =>
      fact('number', score, {
        name: `${criterion}, score`,
        context: `${criterion} score equality`,
        cells: [cell],
      }),
    ),
    counted(sum, {
      name: 'sum of the self-assessment scores',
      context: 'self assessment equality score total sum',
      cells,
    }),
    counted(sum / scored.length, {
      name: 'mean of the self-assessment scores',
      context: 'self assessment equality score mean average',
      cells,
    }),
  ];
}

/** The words by which texts call a source: "directly delivered services" for "Direct". */
function sourceWords(source: string): string {
  if (/direct|in-?house/i.test(source)) return `${source} directly delivered`;
  return /commission|contract|external/i.test(source) ? `${source} commissioned contracted` : source;
}

/** Complaints, upheld ones and compliments by source, in all, the shares that were upheld and those of each source. */
export function complaintFacts(placed: readonly PlacedTable<'complaints'>[]): Fact[] {
  const lines = placed.flatMap(({ sheet, table }) => readComplaints(sheet, table));
  const single = lines.flatMap((line) =>
    complaintFigures.flatMap((figure): Fact[] => {
      const value = line[figure];
      const cell = line.cells[figure];
      if (value === null || !cell) return [];
      return [
        fact('number', value, {
          name: `${figure === 'compliments' ? 'compliments' : `complaints ${figure}`}, ${line.source}`,
          context: `${said[figure]} ${sourceWords(line.source)}`,
          cells: [cell],
          subject: figure === 'compliments' ? 'compliment' : 'complaint',
        }),
      ];
    }),
  );
  const sums = complaintFigures.flatMap((figure): Fact[] => {
    const own = lines.filter((line) => line[figure] !== null);
    if (own.length === 0) return [];
    return [
      counted(
        own.reduce((all, line) => all + (line[figure] ?? 0), 0),
        {
          name: figure === 'compliments' ? 'compliments in all' : `complaints ${figure} in all`,
          context: `${said[figure]} total all`,
          cells: own.flatMap(({ cells }) => cells[figure] ?? []),
          subject: figure === 'compliments' ? 'compliment' : 'complaint',
        },
      ),
    ];
  });
  const rated = lines.filter(({ received, upheld }) => received !== null && upheld !== null);
  const sum = (figure: 'received' | 'upheld'): number =>
    rated.reduce((all, line) => all + (line[figure] ?? 0), 0);
  const rates = [
    ...rated.map((line) => ({
      source: line.source,
      of: [line],
      upheld: line.upheld ?? 0,
      received: line.received ?? 0,
    })),
    { source: 'all', of: rated, upheld: sum('upheld'), received: sum('received') },
  ].flatMap(({ source, of, upheld, received }) =>
    shared(upheld, received, {
      name: `share of complaints upheld, ${source}`,
      context: `${said.upheld} ${sourceWords(source)}`,
      cells: of.flatMap(({ cells }) => [
        ...(cells.upheld ? [cells.upheld] : []),
        ...(cells.received ? [cells.received] : []),
      ]),
      subject: 'complaint',
    }),
  );
  const shares = complaintFigures.flatMap((figure) => {
    const own = lines.filter((line) => line[figure] !== null);
    const all = own.reduce((total, line) => total + (line[figure] ?? 0), 0);
    return own.flatMap((line) =>
      shared(line[figure] ?? 0, all, {
        name: `${figure === 'compliments' ? figure : `complaints ${figure}`}, ${line.source}, of all`,
        context: `${said[figure]} ${sourceWords(line.source)}`,
        cells: own.flatMap(({ cells }) => cells[figure] ?? []),
        subject: figure === 'compliments' ? 'compliment' : 'complaint',
        gap: true,
      }),
    );
  });
  return [...single, ...sums, ...rates, ...shares];
}
