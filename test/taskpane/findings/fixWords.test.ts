import { fixedSentence, fixName, fixesForAll, signFix } from '../../../src/taskpane/findings/fixWords';
import type { Finding, Fix } from '../../../src/plan/findings/finding';
import type { FindingCode } from '../../../src/plan/findings/catalogue';

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
