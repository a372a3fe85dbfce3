import type { Finding } from '../../../src/plan/findings/finding';
import type { Severity } from '../../../src/plan/findings/findingHead';
import { severityGroups } from '../../../src/taskpane/findings/severityGroups';

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
