import type { Finding, Fix } from '../../../src/plan/finding';
import { withoutFixed } from '../../../src/taskpane/findings/withoutFixed';

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
