import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Sheet } from '../../../src/xlsx/model/sheet';
import { contrast, neutralColours } from '../../../src/sheets/summary/theme/themeColours';
import { openFile, type WorkbookFile } from '../../../src/workbench/file/openFile';
import { openSample, reportOf, sheetNamed, sitDown, type Desk } from '../onWorkbook';

const inTheme = { details: { summaryTheme: 'workbook' } } as const;

/** The sample with another accent and another usual font in its theme and styles. */
function dressed(accent: string, fontName: string): WorkbookFile {
  const parts = unzipSync(openSample().save());
  const change = (path: string, by: (text: string) => string): void => {
    const part = parts[path];
    if (!part) throw new Error(`The sample has no ${path}.`);
    parts[path] = strToU8(by(strFromU8(part)));
  };
  change('xl/theme/theme1.xml', (text) =>
    text.replace(/(<a:accent1><a:srgbClr val=")[0-9A-F]{6}/, `$1${accent}`),
  );
  change('xl/styles.xml', (text) => text.replaceAll(/<name val="[^"]*"/g, `<name val="${fontName}"`));
  return openFile(zipSync(parts));
}

/** The fill of the title band, and the type that titles and texts are set in. */
function look({ workbook }: Desk, name: string) {
  const sheet = sheetNamed(workbook, name);
  const style = (row: number, column: number) => workbook.styles.get(sheet.styleAt(row, column));
  return {
    band: style(0, 0).fill,
    fonts: [...new Set(filled(sheet).map(([row, column]) => style(row, column).font.name))],
  };
}

const filled = (sheet: Sheet): [number, number][] =>
  [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value }]): [number, number][] => (value === '' ? [] : [[row, column]])),
  );

const themeFindings = (findings: readonly { code: string; message: string }[]): string[] =>
  findings.filter(({ code }) => code === 'theme-not-used').map(({ message }) => message);

describe('a summary in the workbook’s theme', () => {
  test('wears its first accent and its usual font', async () => {
    const desk = await sitDown(dressed('7030A0', 'Calibri'));
    const { sheet, findings } = reportOf(await desk.commands.summary(inTheme));
    expect(look(desk, sheet)).toEqual({ band: '#7030A0', fonts: ['Calibri'] });
    expect(themeFindings(findings)).toEqual([]);
  });

  test('of the sample as it is wears what its files say', async () => {
    const desk = await sitDown(openSample());
    const { sheet } = reportOf(await desk.commands.summary(inTheme));
    const { band, fonts } = look(desk, sheet);
    expect(band).not.toBe(neutralColours.accent);
    expect(contrast(band ?? '', '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
    expect(fonts).toEqual(['Arial']);
  });

  test.each(['FFC000', '70AD47', '5B9BD5', 'ED7D31'])(
    'an accent as light as #%s is darkened until white text can be read on it',
    async (accent) => {
      const desk = await sitDown(dressed(accent, 'Arial'));
      const { sheet } = reportOf(await desk.commands.summary(inTheme));
      const { band } = look(desk, sheet);
      expect(band).not.toBe(neutralColours.accent);
      expect(contrast(band ?? '', '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('that is all but white, in a font of unknown widths, takes ours and says so', async () => {
    const desk = await sitDown(dressed('FDFDFD', 'Aptos Narrow'));
    const { sheet, findings } = reportOf(await desk.commands.summary(inTheme));
    expect(look(desk, sheet)).toEqual({ band: neutralColours.accent, fonts: ['Arial'] });
    const [colour, font] = themeFindings(findings);
    expect(colour).toContain('#FDFDFD is too near to white');
    expect(font).toContain('Aptos Narrow');
  });

  test('in an Excel that cannot be asked takes ours and says so', async () => {
    const desk = await sitDown(dressed('7030A0', 'Calibri'), { requirements: { ExcelApi: '1.13' } });
    const { sheet, findings } = reportOf(await desk.commands.summary(inTheme));
    expect(look(desk, sheet).band).toBe(neutralColours.accent);
    expect(themeFindings(findings)).toHaveLength(1);
  });

  test('is kept by a refresh, and costs six round trips at most', async () => {
    const desk = await sitDown(dressed('7030A0', 'Calibri'));
    expect(await desk.roundTrips(() => desk.commands.summary(inTheme))).toBeLessThanOrEqual(6);
    let refreshed = '';
    const trips = await desk.roundTrips(async () => {
      const report = reportOf(await desk.commands.summary(inTheme));
      expect(report.refreshed).toBe(true);
      refreshed = report.sheet;
    });
    expect(trips).toBeLessThanOrEqual(6);
    expect(look(desk, refreshed).band).toBe('#7030A0');
  });

  test('is what a look at the pages is laid out in', async () => {
    const { commands } = await sitDown(dressed('FDFDFD', 'Calibri'));
    expect(themeFindings(reportOf(await commands.previewSummary(inTheme)).findings)).toHaveLength(1);
    expect(themeFindings(reportOf(await commands.previewSummary()).findings)).toEqual([]);
  });
});
