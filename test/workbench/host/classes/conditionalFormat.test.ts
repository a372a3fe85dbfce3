import { codeOf, onSheet, start, stopAll } from '../withExcel';

afterAll(stopAll);

describe('conditional formats', () => {
  test('a formula with its colours; the newest comes first', async () => {
    const office = await start();
    const read = await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('E4:E40');
      for (const [word, color] of [
        ['Green', '#009E73'],
        ['Red', '#D55E00'],
      ]) {
        const { custom } = range.conditionalFormats.add('Custom');
        custom.rule.formula = `=$E4="${word}"`;
        custom.format.fill.color = color ?? '';
        custom.format.font.color = 'black';
        custom.format.font.bold = true;
      }
      const formats = range.conditionalFormats.load('items/type,items/priority,items/id');
      await context.sync();
      const rules = formats.items.map(({ custom }) => custom.rule.load('formula'));
      const fills = formats.items.map(({ custom }) => custom.format.fill.load('color'));
      await context.sync();
      return formats.items.map(({ type, priority }, index) => [
        type,
        priority,
        rules[index]?.formula,
        fills[index]?.color,
      ]);
    });
    expect(read).toEqual([
      ['Custom', 0, '=$E4="Red"', '#D55E00'],
      ['Custom', 1, '=$E4="Green"', '#009E73'],
    ]);
    expect(office.workbook.activeSheet.conditionalFormats[0]).toMatchObject({
      areas: [{ row: 3, column: 4, rows: 37, columns: 1 }],
      priority: 2,
      rule: { type: 'custom', formula: '$E4="Green"' },
      style: { fill: '#009E73', font: { color: '#000000', bold: true } },
    });
  });

  test('a formula reads as seen from the range that it is fetched by', async () => {
    const office = await start();
    const formula = await onSheet(office, async (sheet, context) => {
      sheet.getRange('A2:A9').conditionalFormats.add('Custom').custom.rule.formula = '=$A2>B$1';
      const { rule } = sheet.getRange('A5').conditionalFormats.getItemAt(0).custom;
      rule.load('formula');
      await context.sync();
      return rule.formula;
    });
    expect(formula).toBe('=$A5>B$1');
  });

  test('clearing a range takes the format from there, and from nowhere else', async () => {
    const office = await start();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=$A1>0';
      sheet.getRange('A1:A3').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(office.workbook.activeSheet.conditionalFormats).toMatchObject([
      { areas: [{ row: 3, column: 0, rows: 6, columns: 1 }], rule: { formula: '$A4>0' } },
    ]);
  });

  test('deleting one leaves the others, found by their ids', async () => {
    const office = await start();
    const count = await onSheet(office, async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('A1');
      const first = conditionalFormats.add('Custom');
      conditionalFormats.add('ContainsText').textComparison.rule = { operator: 'Contains', text: 'Red' };
      await context.sync();
      first.delete();
      const left = conditionalFormats.getCount();
      await context.sync();
      return left.value;
    });
    expect(count).toBe(1);
    expect(office.workbook.activeSheet.conditionalFormats).toMatchObject([
      { rule: { type: 'containsText', operator: 'containsText', text: 'Red' } },
    ]);
  });

  test('rules by the value of the cell', async () => {
    const office = await start();
    const rule = await onSheet(office, async (sheet, context) => {
      const { cellValue } = sheet.getRange('A1:A9').conditionalFormats.add('CellValue');
      cellValue.rule = { operator: 'Between', formula1: '=1', formula2: '=B1' };
      cellValue.load('rule');
      await context.sync();
      return cellValue.rule;
    });
    expect(rule).toEqual({ operator: 'Between', formula1: '=1', formula2: '=B1' });
  });

  test('priorities are changed by hand, and the others close up', async () => {
    const office = await start();
    await onSheet(office, async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('A1');
      const formats = ['1', '2', '3'].map((text) => {
        const format = conditionalFormats.add('ContainsText');
        format.textComparison.rule = { operator: 'Contains', text };
        return format;
      });
      for (const format of formats.slice(0, 1)) format.priority = 0;
      await context.sync();
    });
    const order = [...office.workbook.activeSheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
    expect(order.map(({ rule }) => (rule.type === 'containsText' ? rule.text : ''))).toEqual(['1', '3', '2']);
  });

  test('kinds that are not modelled are refused, those of the file are named', async () => {
    const office = await start();
    const add = onSheet(office, async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.add('DataBar');
      await context.sync();
    });
    expect(await codeOf(add)).toBe('ApiNotFound');
    office.workbook.activeSheet.conditionalFormats.push({
      id: '{of the file}',
      areas: [{ row: 0, column: 0, rows: 5, columns: 1 }],
      priority: 1,
      stopIfTrue: false,
      rule: { type: 'other', name: 'colorScale' },
      style: {},
    });
    const type = await onSheet(office, async (sheet, context) => {
      const formats = sheet.getRange('A1').conditionalFormats.load('items/type');
      await context.sync();
      return formats.items[0]?.type;
    });
    expect(type).toBe('ColorScale');
  });
});
