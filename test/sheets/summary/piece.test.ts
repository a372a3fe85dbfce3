import { linesIn, type Look, onMac, onWidest } from '../../../src/sheets/summary/look';
import { setText } from '../../../src/sheets/summary/pieces/piece';
import { neutralColours } from '../../../src/sheets/summary/theme/themeColours';

const look: Look = {
  fontName: 'Arial',
  size: 8,
  gaps: { paragraph: 0, lead: 2, section: 10 },
  palette: 'colour-blind safe',
  colours: neutralColours,
  macColumns: 1.143,
};
const font = { name: 'Arial', size: 8 };

describe('a text in its cell', () => {
  test('does not end in one short word, on any device, where a narrower cell avoids it at no line more', () => {
    const text = 'Recommission our leisure services to ensure value for money';
    const room = 195;
    expect(onWidest(text, room, font).at(-1)).toBe('money');
    const { content, width, lines, macLines } = setText(text, room, font, look);
    expect([content, lines, macLines]).toEqual([text, linesIn(text, room, font), 2]);
    for (const set of [onWidest(text, width, font), onMac(text, width, font, look)])
      expect(set.at(-1)).toMatch(/value for money$/);
  });

  test('has the whole room where it ends well there, and where it is one line', () => {
    const wide = (text: string): number => setText(text, 230, font, look).width;
    expect(wide('to the Covid-19 pandemic')).toBe(230.25);
    expect(wide('People of all ages are safe.\nHomes too')).toBe(230.25);
  });
});
