import { defaultDetails, type PlanDetails } from '../../../src/plan/details';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import { findRegisters } from '../../../src/plan/read/risks/findRegisters';
import type { WorkbookSnapshot } from '../../../src/grid/snapshot';
import type { CellContent, SheetDescription } from '../../../src/sheets/description';
import { usualFont } from '../../../src/grid/columnWidths';
import { asPrinted, printedPages } from '../../../src/sheets/print/printedPages';
import { describeHeatMap } from '../../../src/sheets/risks/describeHeatMap';
import { buildSheet, buildWorkbook, type TestCell } from '../../plan/buildSheet';
import { readSample } from '../../plan/sample';

function mapOf(workbook: WorkbookSnapshot, details: Partial<PlanDetails> = {}): SheetDescription {
  const [line] = findRegisters(workbook, recogniseTables(workbook), { ...defaultDetails, ...details });
  if (!line) throw new Error('No register.');
  return describeHeatMap(line.current, {
    changes: null,
    palette: 'colour-blind safe',
    fontName: 'Arial',
    madeOn: new Date(2026, 10, 22),
  });
}

const headings = ['Risk code', 'Risk', 'Likelihood', 'Impact', 'Risk score', 'Rating', 'Target date'];
const bookOf = (...rows: readonly (readonly TestCell[])[]) =>
  buildWorkbook(buildSheet('Register', [headings, ...rows]));

const plain = (content: CellContent): string =>
  typeof content === 'object' ? (content?.formula ?? '') : String(content).replace(/\u00a0/g, ' ');

const contentsOf = ({ blocks }: SheetDescription): string[] =>
  blocks.flatMap(({ cells }) => cells.flat().map(plain)).filter(Boolean);

describe('the heat map of the published register', () => {
  const map = mapOf(readSample());
  const contents = contentsOf(map);

  test('places 12 and 6, which one pair gives each, and counts them by formula', () => {
    expect(contents).toContain("=COUNTIFS('Appendix 2'!$D$4:$D$14,12)");
    expect(contents).toContain("=COUNTIFS('Appendix 2'!$D$4:$D$14,6)");
    expect(contents).toContain('DCCS ED 001, DCCS HS 002, DCCS HS 004');
  });

  test('does not guess where 16, 8 and 4 stand, and says where they may', () => {
    expect(contents).toContain('DCCS HS 003: Unlikely (2) × Extreme (8) or Likely (4) × Major (4)');
    expect(contents.filter((text) => text.startsWith('Not placed'))).toHaveLength(1);
    expect(contents).toContain("=COUNTIFS('Appendix 2'!$D$4:$D$14,16)");
  });

  test('names the colour in words wherever it is shown', () => {
    const filled = map.styles.filter(({ style }) => style.fill !== undefined && style.fill !== '#E7E6E6');
    const rows = new Set(filled.map(({ area }) => area.row));
    const said = map.blocks.flatMap(({ cells }) => cells);
    const words = [...rows].map((row) => (said[row] ?? []).map(plain).join(' '));
    const formats = filled.map(({ style }) => style.numberFormat ?? '').join(' ');
    expect(filled.length).toBeGreaterThan(16);
    expect(words.join(' ')).toMatch(/16 Red.*12 Amber.*4 Green/s);
    expect(formats).toContain('0" Amber"');
  });

  test('lists all eleven risks by score', () => {
    const listed = contents.slice(contents.indexOf('By score, the highest first'));
    expect(listed.filter((text) => /^(?:DCCS|CR13)/.test(text))).toHaveLength(11);
    expect(listed.indexOf('Lone Working')).toBeLessThan(listed.indexOf('Safeguarding'));
  });

  test('is one page of A4 landscape with its list, in type of 8 points or more', () => {
    expect(map.page).toMatchObject({ orientation: 'Landscape', paper: 'A4', breaksBefore: [] });
    const smallest = Math.min(...map.styles.flatMap(({ style }) => style.font?.size ?? []));
    expect((smallest * (map.page?.scale ?? 0)) / 100).toBeGreaterThanOrEqual(8);
    for (const device of ['windows', 'libreOffice'] as const)
      expect(printedPages(asPrinted(map, device, usualFont)).pages).toBe(1);
  });
});

describe('the heat map of a register with likelihood and impact', () => {
  test('counts by both columns, in whatever way their cells write the levels', () => {
    const contents = contentsOf(
      mapOf(
        bookOf(
          ['R1', 'Flood', 3, 4, 12, 'Amber', ''],
          ['R2', 'Fire', '3 - Possible', 'Major', 12, 'Amber', ''],
          ['R3', 'Frost', 1, 1, 1, 'Green', ''],
        ),
      ),
    );
    const counted = contents.find((text) => text.includes('3 - Possible') && text.includes('Major')) ?? '';
    expect(counted).toMatch(/^=COUNTIFS\(Register!\$C\$2:\$C\$4,3,Register!\$D\$2:\$D\$4,4\)\+/);
    expect(counted).toContain('COUNTIFS(Register!$C$2:$C$4,"=3 - Possible",Register!$D$2:$D$4,"=Major")');
    expect(contents).toContain('R1, R2');
  });

  test('risks of the same score stand where their levels say', () => {
    const contents = contentsOf(
      mapOf(bookOf(['R1', 'A', 4, 2, 8, 'Amber', ''], ['R2', 'B', 1, 8, 8, 'Amber', ''])),
    );
    expect(contents).toEqual(expect.arrayContaining(['R1', 'R2']));
    expect(contents.some((text) => text.startsWith('Not placed'))).toBe(false);
  });

  test('closed risks are neither counted nor listed', () => {
    const contents = contentsOf(
      mapOf(
        bookOf(
          ['R1', 'Flood', 3, 4, 12, 'Amber', ''],
          ['R2', 'Gone', 3, 4, 12, 'Closed', ''],
          ['R3', 'Frost', 3, 4, 12, 'Amber', ''],
        ),
      ),
    );
    expect(contents).toContain(
      '=COUNTIFS(Register!$C$2:$C$2,3,Register!$D$2:$D$2,4)+COUNTIFS(Register!$C$4:$C$4,3,Register!$D$4:$D$4,4)'.replace(
        /(\$[CD]\$\d):\1/g,
        '$1',
      ),
    );
    expect(contents).not.toContain('Gone');
  });

  test('a risk without a score is named below the grid', () => {
    const contents = contentsOf(
      mapOf(bookOf(['R1', 'Flood', 3, 4, 12, 'Amber', ''], ['R2', 'Fire', '', '', 'tbc', '', ''])),
    );
    expect(contents).toContain('R2: no score that the grid gives');
  });

  test('twenty risks have a list with a page of its own, and the map its usual size', () => {
    const rows = Array.from({ length: 20 }, (_, at) => [
      `R${at + 1}`,
      `Risk ${at + 1}`,
      3,
      4,
      12,
      'Amber',
      '',
    ]);
    const { page } = mapOf(bookOf(...rows));
    expect(page).toMatchObject({ orientation: 'Landscape', paper: 'A4', scale: 100 });
    expect(page?.breaksBefore).toHaveLength(1);
    expect(page?.footer.right).toBe('Page &P of 2');
  });

  test('two hundred risks make a list of several pages, its headings on each', () => {
    const rows = Array.from({ length: 200 }, (_, at) => [
      `R${at + 1}`,
      `Risk ${at + 1}`,
      3,
      4,
      12,
      'Amber',
      '',
    ]);
    const map = mapOf(bookOf(...rows));
    const { breaksBefore = [] } = map.page ?? {};
    const continued = contentsOf(map).filter((text) => text === 'By score, continued');
    expect(breaksBefore.length).toBeGreaterThan(3);
    expect(continued).toHaveLength(breaksBefore.length - 1);
  });
});

describe('the heat map of a register with targets and an appetite', () => {
  const aims = ['Risk code', 'Risk', 'Likelihood', 'Impact', 'Risk score', 'Target score', 'Risk appetite'];
  const contents = contentsOf(
    mapOf(
      buildWorkbook(
        buildSheet('Register', [
          aims,
          ['R1', 'Flood of the depot', 3, 4, 12, 6, 8],
          ['R2', 'Fire in a hall', 4, 8, 32, 12, 8],
          ['R3', 'Fraud by staff', 2, 2, 4, 4, 8],
        ]),
      ),
    ),
  );

  test('marks in its cells who stands there and who shall come there', () => {
    expect(contents).toContain('R1\nTarget of R2');
    expect(contents).toContain('Target of R1');
    // Several pairs give 4, and R3 is there already.
    expect(contents.some((text) => text.includes('Target of R3'))).toBe(false);
  });

  test('says how many are above appetite and above target, and which', () => {
    expect(contents.some((text) => text.includes('2 of 3 above appetite and 2 of 3 above target.'))).toBe(
      true,
    );
    expect(contents).toEqual(expect.arrayContaining(['12, above appetite', '6, above appetite', '4']));
  });

  test('a register without them is shown as before', () => {
    const plainMap = contentsOf(mapOf(bookOf(['R1', 'Flood', 3, 4, 12, 'Amber', ''])));
    expect(plainMap).toContain('Target date, change');
    expect(plainMap.some((text) => /above|Target of/.test(text))).toBe(false);
  });
});

describe('the quarter of its title', () => {
  const own: readonly TestCell[] = ['R1', 'Roof leaks', 3, 4, 12, 'Amber', ''];
  const titled = (title: string, name = 'Register') => buildSheet(name, [[title], headings, own]);
  const titleOf = (details: Partial<PlanDetails>, ...sheets: readonly ReturnType<typeof titled>[]) =>
    contentsOf(mapOf(buildWorkbook(...sheets), details))[0];
  const q3: Partial<PlanDetails> = { planYear: '2026/27', quarter: 'Q3' };

  test('is that of Plan details where a register names only the month in which it was reviewed', () => {
    const reviewed = titled('Risks, reviewed by the board in January 2027');
    expect(titleOf(q3, reviewed)).toBe('Risk heat map: Q3 of 2026/27');
    expect(titleOf({}, reviewed)).toBe('Risk heat map: Q4 of 2026/27');
  });

  test('is the register’s own where it names one, and where the register before is of the quarter reported', () => {
    expect(titleOf(q3, titled('Risks of Quarter 2 2026/27, reviewed in January 2027'))).toBe(
      'Risk heat map: Q2 of 2026/27',
    );
    const before = titled('Risks as at 31 December 2026', 'Before');
    expect(titleOf(q3, before, titled('Risks as at 31 January 2027'))).toBe('Risk heat map: Q4 of 2026/27');
  });
});
