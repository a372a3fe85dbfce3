import { complaintFigures, readComplaints, type ComplaintFigure } from '../../read/readComplaints';
import type { PlacedTable } from '../../read/tablesOfKind';
import { counted, fact, shared, type Fact } from './fact';

const said: Readonly<Record<ComplaintFigure, string>> = {
  received: 'complaints received',
  upheld: 'complaints upheld partially partly',
  compliments: 'compliments received',
};

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
