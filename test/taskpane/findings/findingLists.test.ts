import type { FindingCode } from '../../../src/plan/findings/catalogue';
import type { Finding, Fix } from '../../../src/plan/findings/finding';
import type { Severity } from '../../../src/plan/findings/findingHead';
import {
  fixedSentence,
  fixesForAll,
  fixName,
  keyFindings,
  sameFinding,
  severityGroups,
  signFix,
  withoutFixed,
} from '../../../src/taskpane/findings/findingLists';

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

const fix = (label: string) => ({ label, edits: [] });

test('one fix is told by its own words, several by their number', () => {
  expect(fixedSentence([fix('Change the colour to Amber')])).toBe('Done: Change the colour to Amber.');
  expect(fixedSentence([fix('Write N/A'), fix('Write N/A')])).toBe('2 changes made.');
});

test('an override is told by where it is kept, not by the question that its button asked', () => {
  expect(fixedSentence([{ ...fix('Keep Red and give a reason'), asks: 'reason' }])).toBe(
    'Kept in KPI rules with your reason.',
  );
});

test('a button is named with its cell, as many say the same', () => {
  expect(fixName(fix('Write N/A'), "'Appendix 1'!E15")).toBe("Write N/A, 'Appendix 1'!E15");
  expect(fixName(fix('Write N/A'), '')).toBe('Write N/A');
});

describe('fixes for all', () => {
  const toAmber = (row: number): Fix => ({
    label: 'Change the colour to Amber',
    edits: [{ kind: 'cell', sheet: 'Appendix 1', row, column: 4, value: 'Amber', was: 'Red' }],
  });

  const keepRed = (ref: string): Fix => ({
    label: 'Keep Red and give a reason',
    edits: [{ kind: 'rule', ref, field: 'override', value: 'Red' }],
    asks: 'reason',
  });

  const headline = (ref: string, value: string): Fix => ({
    label: `Judge by “${value}”`,
    edits: [{ kind: 'rule', ref, field: 'headline', value }],
  });

  const finding = (code: FindingCode, fixes?: readonly Fix[]): Finding => ({
    severity: 'error',
    code,
    cell: "'Appendix 1'!E15",
    message: 'The colour differs.',
    ...(fixes && { fixes }),
  });

  test('colours that differ are all changed by one click; the ways that ask for a reason are left to the officer', () => {
    const findings = [
      finding('rag-differs', [toAmber(14), keepRed('1.5')]),
      finding('rag-differs', [toAmber(6)]),
    ];
    expect(fixesForAll(findings)).toEqual([
      { code: 'rag-differs', label: 'Change 2 colours to the rule’s', fixes: [toAmber(14), toAmber(6)] },
    ]);
  });

  test('where one of the findings leaves a choice, nothing is chosen for all', () => {
    const choice = [headline('2.8', 'all eligible'), headline('2.8', 'excluding migrations')];
    expect(
      fixesForAll([
        finding('headline-needed', choice),
        finding('headline-needed', [headline('4.7', 'Completions')]),
        finding('headline-needed', [headline('1.2', 'were asked')]),
      ]),
    ).toEqual([]);
  });

  test('findings that only the officer can settle are not counted', () => {
    const findings = [
      finding('colours-exchanged', [toAmber(1)]),
      finding('colours-exchanged'),
      finding('colours-exchanged', [toAmber(2)]),
    ];
    expect(fixesForAll(findings)[0]?.fixes).toHaveLength(2);
  });

  test('one fix is no reason for a second button', () => {
    expect(fixesForAll([finding('rag-differs', [toAmber(14)])])).toEqual([]);
    expect(fixesForAll([])).toEqual([]);
  });

  test('a swap that two findings share is one fix', () => {
    const swap: Fix = { label: 'Swap the two colours', edits: [...toAmber(1).edits, ...toAmber(2).edits] };
    expect(fixesForAll([finding('colours-exchanged', [swap]), finding('colours-exchanged', [swap])])).toEqual(
      [],
    );
  });

  test('of two corrections of one cell only the first is taken: the second was made for the old text', () => {
    const findings = [toAmber(5), toAmber(5), toAmber(6)].map((fix) =>
      finding('percentage-contradicts', [fix]),
    );
    expect(fixesForAll(findings)).toMatchObject([
      { label: 'Change 2 percentages to what their counts give', fixes: [toAmber(5), toAmber(6)] },
    ]);
  });

  test('a rule is one place whatever the case of its ref', () => {
    const drop = (ref: string): Fix => ({
      label: 'Drop the override',
      edits: [{ kind: 'rule', ref, field: 'override', value: '' }],
    });
    const findings = ['1a', ' 1A', '2b', '3c'].map((ref) => finding('override-stale', [drop(ref)]));
    expect(fixesForAll(findings).map(({ label }) => label)).toEqual(['Drop the override, in 3 findings']);
  });

  test('a thousand colours have their number written as people write it', () => {
    const many = Array.from({ length: 1000 }, (_, row) => finding('rag-differs', [toAmber(row)]));
    expect(fixesForAll(many)[0]?.label).toBe('Change 1,000 colours to the rule’s');
  });
});

describe('sign fix', () => {
  const keepRed: Fix = {
    label: 'Keep Red and give a reason',
    edits: [
      { kind: 'rule', ref: '1.5', field: 'override', value: 'Red' },
      { kind: 'rule', ref: '1.5', field: 'figure', value: '69%' },
    ],
    asks: 'reason',
  };

  test('an override is signed with name and day beside what it holds', () => {
    const signed = signFix(keepRed, ' Ann Smith ', new Date(2017, 6, 3, 23, 59));
    expect(signed.edits).toEqual([
      ...keepRed.edits,
      { kind: 'rule', ref: '1.5', field: 'by', value: 'Ann Smith' },
      { kind: 'rule', ref: '1.5', field: 'on', value: 42_919 },
    ]);
    expect(signed.asks).toBe('reason');
  });

  test('a name that is not given empties the one of an earlier override', () => {
    expect(signFix(keepRed, '', new Date(2017, 6, 3)).edits).toContainEqual({
      kind: 'rule',
      ref: '1.5',
      field: 'by',
      value: '',
    });
  });

  test('a fix that overrides nothing is not signed', () => {
    const fix: Fix = {
      label: 'Lower is better',
      edits: [{ kind: 'rule', ref: '1.4', field: 'goodIs', value: 'Lower' }],
    };
    expect(signFix(fix, 'Ann Smith', new Date(2017, 6, 3))).toBe(fix);
  });
});
