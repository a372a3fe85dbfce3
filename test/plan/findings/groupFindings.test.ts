import { groupFindings, listNames } from '../../../src/plan/findings/groupFindings';
import type { Finding, Fix } from '../../../src/plan/findings/finding';

const noTarget = (name: string, cell: string, fixes: readonly Fix[] = [], sheet = 'Q1'): Finding => ({
  severity: 'warning',
  code: 'target-missing',
  cell,
  message: `${name} is not judged: there is no target. Enter the target, or write N/A.`,
  ...(fixes.length > 0 && { fixes }),
  gist: {
    sheet,
    name,
    text: 'Not judged, because there is no target',
    detail: '',
    advice: 'Enter the target, or write N/A.',
  },
});
const write = (value: string, row: number): Fix => ({
  label: `Write ${value}`,
  edits: [{ kind: 'cell', sheet: 'Q1', row, column: 2, value }],
});

describe('findings of one cause are told once', () => {
  test('two rows without a target are one finding with both cells', () => {
    expect(groupFindings([noTarget('1.2', 'Q1!C5'), noTarget('1.7', 'Q1!C9')])).toEqual([
      {
        severity: 'warning',
        code: 'target-missing',
        cell: 'Q1!C5',
        cells: ['Q1!C5', 'Q1!C9'],
        message: 'Not judged, because there is no target: 1.2, 1.7. Enter the target, or write N/A.',
      },
    ]);
  });

  test('one row keeps its own sentence, and no gist is left', () => {
    const [only] = groupFindings([noTarget('1.2', 'Q1!C5')]);
    expect(only).toEqual({
      severity: 'warning',
      code: 'target-missing',
      cell: 'Q1!C5',
      message: '1.2 is not judged: there is no target. Enter the target, or write N/A.',
    });
  });

  test('another sheet is another finding, and the order stays', () => {
    const other: Finding = { severity: 'error', code: 'rag-differs', cell: 'Q1!E5', message: '1.2 differs.' };
    const codes = groupFindings([
      noTarget('1.2', 'Q1!C5'),
      other,
      noTarget('9', 'Q2!C5', [], 'Q2'),
      noTarget('1.7', 'Q1!C9'),
    ]).map(({ code, cell }) => `${code} ${cell}`);
    expect(codes).toEqual(['target-missing Q1!C5', 'rag-differs Q1!E5', 'target-missing Q2!C5']);
  });

  test('the same words at two cells are one finding', () => {
    const exchanged = (cell: string): Finding => ({
      severity: 'warning',
      code: 'colours-exchanged',
      cell,
      message: 'The colours of 1.2 and 1.5 look exchanged.',
    });
    expect(groupFindings([exchanged('Q1!E7'), exchanged('Q1!E15')])).toEqual([
      { ...exchanged('Q1!E7'), cells: ['Q1!E7', 'Q1!E15'] },
    ]);
  });

  test('one fix settles all rows where none leaves a choice', () => {
    const [found] = groupFindings([
      noTarget('1.2', 'Q1!C5', [write('N/A', 4)]),
      noTarget('1.7', 'Q1!C9', [write('N/A', 8)]),
    ]);
    expect(found?.fixes?.map(({ label, edits }) => [label, edits.length])).toEqual([
      ['Write N/A, in all 2 rows', 2],
      ['1.2: Write N/A', 1],
      ['1.7: Write N/A', 1],
    ]);
  });

  test('where a row leaves a choice there is no fix for all', () => {
    const [found] = groupFindings([
      noTarget('1.2', 'Q1!C5', [write('0', 4), write('N/A', 4)]),
      noTarget('1.7', 'Q1!C9', [write('N/A', 8)]),
    ]);
    expect(found?.fixes?.map(({ label }) => label)).toEqual([
      '1.2: Write 0',
      '1.2: Write N/A',
      '1.7: Write N/A',
    ]);
  });
});

test('a long list of names is cut and counted', () => {
  const names = Array.from({ length: 11 }, (_, place) => `1.${place + 1}`);
  expect(listNames(names)).toBe('1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8 (and 3 more)');
});
