import type { Finding, Fix } from '../../../src/plan/findings/finding';
import type { FindingCode } from '../../../src/plan/findings/catalogue';
import { keyFindings, sameFinding, withoutFixed } from '../../../src/taskpane/findings/keyFindings';

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
