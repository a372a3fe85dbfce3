import { wrapText } from '../../../src/sheets/text/wrapText';
import {
  boxUnits,
  linesOn,
  type Look,
  mostLines,
  settled,
  unit,
  unitsFor,
} from '../../../src/sheets/summary/look';
import { neutralColours } from '../../../src/sheets/summary/theme/themeColours';

const look = (macColumns: number): Look => ({
  fontName: 'Arial',
  size: 10,
  gaps: { paragraph: 0, lead: 2, section: 10 },
  palette: 'colour-blind safe',
  colours: neutralColours,
  macColumns,
});
const font = { name: 'Arial', size: 10 };
const text = 'Supporting the City’s ambition to reach Net Zero carbon emissions through its estates. '.repeat(
  6,
);

test('lines are counted on a Mac by its wider columns, and by letters of whole points', () => {
  const same = linesOn(text, 240, font, look(1));
  const wider = linesOn(text, 240, font, look(1.143));
  expect(wider.lines).toBe(same.lines);
  expect(wider.macLines).toBeLessThan(wider.lines);
  expect(same.macLines).toBeGreaterThan(wider.macLines);
  expect(mostLines([same, wider])).toEqual(same);
});

test('a cell is higher than Windows needs where a Mac, whose rows are lower, needs more', () => {
  const windows = unitsFor(12, font);
  expect(boxUnits({ lines: 12, macLines: 10 }, font)).toBe(windows);
  const higher = boxUnits({ lines: 12, macLines: 12 }, font);
  expect(higher).toBeGreaterThan(windows);
  // Eleven times from line to line, and the letters of one, in rows 9% lower.
  expect(higher * unit * 0.91 * 1.03).toBeGreaterThanOrEqual(11 * 11.5 + 11.17);
});

test('air under a text is free on Windows; where a Mac’s rows need more, half of it is', () => {
  const [onWindows, onMac] = [
    { lines: 12, macLines: 10 },
    { lines: 12, macLines: 12 },
  ];
  expect(boxUnits(onWindows, font, 4)).toBe(boxUnits(onWindows, font) + 4);
  expect(boxUnits(onMac, font, 4)).toBe(boxUnits(onMac, font) + 2);
});

test('a hyphenated word stays whole however wide a printer makes the cell', () => {
  const text = 'Supported communities to remain resilient during the Covid-19 pandemic';
  const font = { name: 'Arial', size: 8, bold: true };
  const endsAtHyphen = (set: string, width: number): boolean =>
    wrapText(set, width - 4.5, font).some((line) => line.endsWith('Covid-'));
  const widths = Array.from({ length: 200 }, (_, at) => 100 + at);
  const parted = widths.filter((width) => !endsAtHyphen(text, width) && endsAtHyphen(text, width * 1.06));
  expect(parted.length).toBeGreaterThan(5);
  expect(parted.filter((width) => endsAtHyphen(settled(text, width, font), width * 1.06))).toEqual([]);
});
