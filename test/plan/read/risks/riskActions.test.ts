import type { SourceCell } from '../../../../src/grid/snapshot';
import {
  actionOf,
  actionsBesideRisk,
  actionsOfRisks,
  isActionOf,
  readActionsOfRisks,
  saysNothing,
} from '../../../../src/plan/read/risks/riskActions';
import { openBook } from '../../../../src/plan/book/planBook';
import { planOfTables } from '../../../../src/commands/summary/choosePlan';
import { defaultDetails } from '../../../../src/plan/details';
import { checkRisks } from '../../../../src/plan/rules/risks/checkRisks';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

const cell = (text: string): SourceCell => ({ sheet: 'Register', row: 3, column: 2, value: text, text });

test('texts that say nothing are no actions', () => {
  expect(['', 'n/a', 'TBC', '–', 'None', '...'].every(saysNothing)).toBe(true);
  expect(['Close the road', 'No action is needed'].some(saysNothing)).toBe(false);
});

describe('the action of a row of a register', () => {
  const row = {
    code: 'CR20a',
    title: 'Inspect the bridges',
    cells: { title: cell('Inspect the bridges'), owner: cell('A Smith'), targetDate: cell('31/03/2027') },
  };

  test('a row below a risk is an action of its title, owner and date', () => {
    expect(actionOf(row, true)).toEqual([
      {
        code: 'CR20a',
        text: 'Inspect the bridges',
        note: '',
        owner: 'A Smith',
        due: cell('31/03/2027'),
        cell: cell('Inspect the bridges'),
      },
    ]);
  });

  test('the row of the risk itself has only what stands under mitigation, and no owner but the action’s', () => {
    expect(actionOf(row, false)).toEqual([]);
    expect(actionOf({ ...row, cells: { ...row.cells, mitigation: cell('Patrols') } }, false)).toMatchObject([
      { code: '', text: 'Patrols', owner: '' },
    ]);
    expect(actionOf({ ...row, cells: { mitigation: cell('n/a') } }, false)).toEqual([]);
  });
});

test.each([
  ['CR20a', 'CR20', true],
  ['CR20 b', 'CR20', true],
  ['CR20a', 'CR20 Road Safety', true],
  ['3.1', '3', true],
  ['CR21', 'CR2', false],
  ['CR20', 'CR20', false],
  ['R1a', 'R', false],
])('whether %s is an action of %s: %s', (code, risk, expected) => {
  expect(isActionOf(code, risk)).toBe(expected);
});

describe('tables of actions below a register', () => {
  const register: readonly (readonly TestCell[])[] = [
    ['Risk code', 'Risk', 'Likelihood', 'Impact', 'Score', 'Rating'],
    ['CR20', 'Road safety', 3, 4, 12, 'Amber'],
    ['CR21', 'Flood', 4, 4, 16, 'Red'],
  ];
  const actions = (first: string, second: string): readonly (readonly TestCell[])[] => [
    [],
    ['Action ref', 'Action', 'Due date', 'Owner', 'Status'],
    [first, 'Paint the crossings', '31/03/2027', 'A Smith', 'On track'],
    [second, 'Clear the gullies', '30/06/2027', 'B Jones', ''],
  ];
  const found = (rows: readonly (readonly TestCell[])[]) => {
    const workbook = buildWorkbook(buildSheet('Register', rows));
    return actionsOfRisks(workbook, recogniseTables(workbook));
  };

  test('those with codes of the risks right above are the risks’', () => {
    const [one, ...more] = found([...register, ...actions('CR20a', 'CR21a')]);
    expect(more).toEqual([]);
    if (!one) throw new Error('No actions were found.');
    expect(readActionsOfRisks(one.actions)).toMatchObject([
      { code: 'CR20a', text: 'Paint the crossings', note: 'On track', owner: 'A Smith' },
      { code: 'CR21a', text: 'Clear the gullies', owner: 'B Jones' },
    ]);
  });

  test('any other list below a register is the plan’s', () => {
    expect(found([...register, ...actions('A1', 'A2')])).toEqual([]);
  });
});

describe('actions beside a register, behind an empty column', () => {
  const none = [null, null, null, null, null, null] as const;
  const heads = ['Risk code', 'Risk', 'Likelihood', 'Impact', 'Score', 'Rating'] as const;
  const risk = ['CR20', 'Loss of a main contractor', 'Possible', 'Major', 12, 'Amber'] as const;
  const other = ['CR21', 'Flood of the depot', 'Likely', 'Major', 16, 'Red'] as const;
  const lists = (
    second: readonly TestCell[] = none,
    actionHeads: readonly TestCell[] = ['Action', 'Owner', 'Due date'],
  ): readonly (readonly TestCell[])[] => [
    [...heads, null, ...actionHeads],
    [...risk, null, 'Draw up a list of others', 'Ann', 'Q3'],
    [...second, null, 'Meet them each month', 'Ben', 'Q4'],
  ];
  const asked = (rows: readonly (readonly TestCell[])[]) => {
    const workbook = buildWorkbook(buildSheet('Register', rows));
    const tables = recogniseTables(workbook);
    const { findings } = checkRisks(workbook, tables, defaultDetails, '2026-05-01');
    const codes = findings.filter(({ code }) => code === 'risk-actions-beside').map(({ cell }) => cell);
    expect(actionsBesideRisk(workbook, tables)).toHaveLength(codes.length);
    return codes;
  };

  test('of one risk are asked about: they may be against it, or the plan’s', () => {
    expect(asked(lists())).toEqual(['Register!H1']);
  });

  test('are not where a heading says it, a title parts them, or the register has more risks', () => {
    expect(asked(lists(none, ['Mitigating action', 'Owner', 'Due date']))).toEqual([]);
    expect(asked([[...none, null, 'Our actions'], ...lists()])).toEqual([]);
    expect(asked(lists(other))).toEqual([]);
  });

  test('are not once the empty column is gone', () => {
    expect(asked(lists().map((row) => row.filter((_, column) => column !== 6)))).toEqual([]);
  });

  test('are asked about by the summary that shows them as the plan’s', () => {
    const plan = planOfTables(openBook(buildWorkbook(buildSheet('Register', lists()))), 'Register');
    expect(plan?.actions).toHaveLength(2);
    expect(plan?.findings.map(({ code }) => code)).toEqual(['risk-actions-beside']);
  });
});
