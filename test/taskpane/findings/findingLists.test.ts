import type { Finding, Fix } from '../../../src/plan/findings/finding';
import type { Severity } from '../../../src/plan/findings/findingHead';
import {
  severityGroups,
  keyFindings,
  sameFinding,
  withoutFixed,
} from '../../../src/taskpane/findings/findingLists';
import type { FindingCode } from '../../../src/plan/findings/catalogue';

const finding = (severity: Severity, cell: string, message = 'Look here.'): Finding => ({
  severity,
  code: 'rag-differs',
  cell,
  message,
});

const findings = [
  finding('info', 'A1'),
  finding('error', "'Appendix 1'!E12", '1.5 is published Red, but the rule says Amber.'),
  finding('warning', 'A3', '2.9 needs a profile.'),
  finding('error', 'A4', '1.2 is published Red, but the rule says Green.'),
];

const all = { severity: 'all', text: '' } as const;
const cells = (filter: Parameters<typeof severityGroups>[1], limit = 100) =>
  severityGroups(findings, filter, limit).groups.map((group) => [
    group.severity,
    ...group.findings.map(({ cell }) => cell),
  ]);

test('the gravest stand first, in sheet order within their group', () => {
  expect(cells(all)).toEqual([
    ['error', "'Appendix 1'!E12", 'A4'],
    ['warning', 'A3'],
    ['info', 'A1'],
  ]);
});

test('one severity can be shown alone, and groups without findings are left out', () => {
  expect(cells({ severity: 'warning', text: '' })).toEqual([['warning', 'A3']]);
});

test('every word must stand in the message or the cell, whatever its case', () => {
  expect(cells({ severity: 'all', text: 'PUBLISHED green' })).toEqual([['error', 'A4']]);
  expect(cells({ severity: 'all', text: 'appendix e12' })).toEqual([['error', "'Appendix 1'!E12"]]);
  expect(cells({ severity: 'all', text: 'published profile' })).toEqual([]);
});

test('spaces alone filter nothing', () => {
  expect(cells({ severity: 'all', text: '   ' })).toEqual(cells(all));
});

test('a long list is cut at the limit, the gravest kept, and all are counted', () => {
  const many = Array.from({ length: 1000 }, (_, n) => finding(n % 2 ? 'error' : 'info', `A${n + 1}`));
  const { groups, shown, total } = severityGroups(many, all, 600);
  expect({ shown, total }).toEqual({ shown: 600, total: 1000 });
  expect(groups.map((group) => [group.severity, group.findings.length])).toEqual([
    ['error', 500],
    ['info', 100],
  ]);
});

test('a group knows all of its findings, though only some of them are drawn', () => {
  const many = Array.from({ length: 300 }, (_, n) => finding('error', `A${n + 1}`));
  const [group] = severityGroups(many, all, 100).groups;
  expect([group?.findings.length, group?.all.length]).toEqual([100, 300]);
});

test('nothing found gives no groups', () => {
  expect(severityGroups([], all, 100)).toEqual({ groups: [], shown: 0, total: 0 });
});

describe('key findings', () => {
  const finding = (code: FindingCode, cell: string, message = ''): Finding => ({
    severity: 'info',
    code,
    cell,
    message,
  });

  const keys = (findings: readonly Finding[]) => keyFindings(findings).map(({ key }) => key);

  test('a finding keeps its key when one before it is settled', () => {
    const [first, second, third] = [
      finding('rag-differs', 'E5'),
      finding('small-numbers', 'D7'),
      finding('rag-differs', 'E9'),
    ];
    expect(keys([second, third])).toEqual(keys([first, second, third]).slice(1));
  });

  test('two findings of one code in one cell have keys of their own', () => {
    const two = keys([finding('small-numbers', 'D7', '2 of 3'), finding('small-numbers', 'D7', '1 of 2')]);
    expect(new Set(two).size).toBe(2);
  });

  test('findings are the same while they say and offer the same', () => {
    const fix = { label: 'Write 0', edits: [] };
    expect(sameFinding(finding('rag-differs', 'D7'), finding('rag-differs', 'D7'))).toBe(true);
    expect(sameFinding(finding('rag-differs', 'D7'), finding('rag-differs', 'D7', 'another figure'))).toBe(
      false,
    );
    expect(sameFinding({ ...finding('rag-differs', 'D7'), fixes: [fix] }, finding('rag-differs', 'D7'))).toBe(
      false,
    );
  });

  describe('without fixed', () => {
    const change: Fix = { label: 'Change', edits: [] };
    const keep: Fix = { label: 'Keep', edits: [] };
    const finding = (message: string, fixes?: readonly Fix[]): Finding => ({
      severity: 'warning',
      code: 'rag-differs',
      cell: '',
      message,
      ...(fixes && { fixes }),
    });

    test('a finding goes with any of its fixes; others and those without fixes stay', () => {
      const findings = [finding('settled', [change, keep]), finding('open', [{ ...keep }]), finding('told')];
      expect(withoutFixed(findings, [keep]).map(({ message }) => message)).toEqual(['open', 'told']);
    });
  });
});
