import { checkSheet } from './otherRegisters';

const headings = ['Ref', 'Risk', 'Score', 'Rating', 'Target score', 'Risk appetite', 'Trend', 'Actions'];
const codes = ({ codes: all }: ReturnType<typeof checkSheet>) => all;

test('risks above appetite are one finding, those above their targets another, none twice', () => {
  const { findings } = checkSheet([
    headings,
    ['R1', 'Flood of the depot', 16, 'Red', 8, 12, 'Up', 'Build a wall'],
    ['R2', 'Fire in a hall', 12, 'Amber', 8, 12, 'Same', 'Fit doors'],
    ['R3', 'Fraud by staff', 4, 'Green', 4, 4, 'Down', 'Check twice'],
  ]);
  expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
    ['risk-above-appetite', 'Sheet1!C2'],
    ['risk-above-target', 'Sheet1!C3'],
  ]);
  expect(findings[0]?.message).toMatch(
    /^1 of 3 risks is above appetite: R1 \(16 now, target 8, appetite 12, rising\)/,
  );
});

test('an appetite in words is one question, which Plan details answer', () => {
  const rows = [
    headings,
    ['R1', 'Flood of the depot', 16, 'Red', 16, 'Cautious', '', 'Build a wall'],
    ['R2', 'Fire in a hall', 12, 'Amber', 12, 'Open', '', 'Fit doors'],
  ];
  expect(codes(checkSheet(rows))).toContain('risk-appetite-unsure 2');
  const riskAppetites = new Map([
    ['cautious', 8],
    ['open', 12],
  ]);
  const answered = codes(checkSheet(rows, { details: { riskAppetites } }));
  expect(answered).toContain('risk-above-appetite 1');
  expect(answered).not.toContain('risk-appetite-unsure 2');
});

test('a word that the score contradicts is named, and the risk is not counted either way', () => {
  const found = codes(
    checkSheet([
      ['Ref', 'Risk', 'Score', 'Rating', 'Appetite', 'Within appetite?'],
      ['R1', 'Flood of the depot', 16, 'Red', 8, 'Yes'],
      ['R2', 'Fire in a hall', 4, 'Green', 8, 'Yes'],
    ]),
  );
  expect(found).toEqual(['risk-appetite-differs 1']);
});

test('of a register without targets and appetite nothing is said', () => {
  expect(
    codes(
      checkSheet([
        ['Ref', 'Risk', 'Score', 'Rating'],
        ['R1', 'Flood of the depot', 16, 'Red'],
        ['R2', 'Fire in a hall', 4, 'Green'],
      ]),
    ),
  ).toEqual([]);
});

test('controls are no actions, and what is done is not missing where only controls are given', () => {
  const { columns, codes: found } = checkSheet([
    ['Ref', 'Risk', 'Score', 'Rating', 'Existing controls', 'Further actions'],
    ['R1', 'Flood of the depot', 16, 'Red', 'A wall', 'A pump'],
    ['R2', 'Fire in a hall', 4, 'Green', 'Alarms', ''],
  ]);
  expect(columns[0]).toMatchObject({ controls: 4, mitigation: 5 });
  expect(found).toEqual([]);
});
