import { recogniseTables } from '../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook } from '../../test/plan/buildSheet';
import { timeOf } from '../measure';
import { count, printTable } from '../printTable';
import { drawBlock } from './block';

const columns = [
  'ref:Ref',
  'plan:Action',
  '-:Objective@team',
  'owner:Lead officer',
  '-:Team@team',
  'due:Timescale@quarterDate',
  '-:Why@sentence',
  'status:Progress@sentence',
  '-:RAG@rag',
  '-:Comment@sentence',
  '-:Next steps@sentence',
  'outcome:Outcome',
];

/** Prints how long recognition of lists of texts takes, twelve columns wide: the slowest sort, for any text may be a heading. */
export async function reportTimes(sizes: readonly number[]): Promise<void> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const block = drawBlock('times', { kind: 'actions', columns, rows: size });
    const workbook = buildWorkbook(buildSheet('Sheet1', block.cells));
    const milliseconds = await timeOf(3, () => recogniseTables(workbook));
    rows.push([count(size), count(milliseconds), ((1000 * milliseconds) / size).toFixed(0)]);
  }
  printTable('Recognition of lists of texts, 12 columns', ['rows', 'ms', 'µs a row'], rows);
}
