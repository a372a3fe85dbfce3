// How well tables are recognised: each layout of the corpus as a workbook, its columns and rows compared with what is
// true of it. "Held out" were written after the words and rules were settled, and scored before anything was changed.
import { printTable } from './printTable';
import { fifth } from './recognise/fifth';
import { fourth } from './recognise/fourth';
import { heldOut } from './recognise/heldOut';
import { add, judgeLayout, precision, recall, type Judgement } from './recognise/judge';
import { corpus } from './recognise/layouts';
import { reportTimes } from './recognise/times';
import { sixth } from './recognise/sixth';
import { unseen } from './recognise/unseen';

const leastColumns = 0.98;
const leastRows = 0.99;

const percent = (part: number): string => `${(100 * part).toFixed(1)}%`;

const rowOf = ({ name, kinds, columns, rows, questions, traps }: Judgement): string[] => [
  name,
  kinds || 'nothing',
  `${columns.right}/${columns.wrong}/${columns.missed}`,
  `${rows.right}/${rows.wrong}/${rows.missed}`,
  String(questions),
  String(traps),
];

/** Prints the judgements on a set; tells whether it passes. */
function report(title: string, judgements: readonly Judgement[]): boolean {
  const none = { right: 0, wrong: 0, missed: 0 };
  const columns = judgements.reduce((sum, each) => add(sum, each.columns), none);
  const rows = judgements.reduce((sum, each) => add(sum, each.rows), none);
  const total = (valueOf: (each: Judgement) => number): number =>
    judgements.reduce((sum, each) => sum + valueOf(each), 0);
  const traps = total((each) => each.traps);
  printTable(
    title,
    [
      'layout',
      'tables',
      'columns right/wrong/missed',
      'rows right/wrong/missed',
      'questions',
      'taken wrongly',
    ],
    judgements.map(rowOf),
  );
  for (const { name, faults } of judgements) for (const fault of faults) console.log(`${name}: ${fault}`);
  console.log(
    [
      `\n${judgements.length} layouts`,
      `columns: precision ${percent(precision(columns))}, recall ${percent(recall(columns))}`,
      `rows: precision ${percent(precision(rows))}, recall ${percent(recall(rows))}`,
      `${total((each) => each.questions)} questions`,
      `${traps} tables taken that are none`,
    ].join('; '),
  );
  return (
    Math.min(precision(columns), recall(columns)) >= leastColumns &&
    Math.min(precision(rows), recall(rows)) >= leastRows &&
    traps === 0
  );
}

const passed = [
  report('Recognition of tables: the corpus', corpus.map(judgeLayout)),
  report('Recognition of tables: held out', heldOut.map(judgeLayout)),
  report('Recognition of tables: a third set', unseen.map(judgeLayout)),
  report('Recognition of tables: a fourth set', fourth.map(judgeLayout)),
  report('Recognition of tables: a fifth set', fifth.map(judgeLayout)),
  report('Recognition of tables: a sixth set', sixth.map(judgeLayout)),
];
process.exitCode = passed.includes(false) ? 1 : 0;
void reportTimes([1_000, 10_000, 100_000]);
