import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newFile, openFile } from '../../../../src/workbench/file/openFile';
import { startOffice } from '../../../../src/workbench/host/startOffice';
import { codeOf, start, stopAll } from '../withExcel';

afterAll(stopAll);

const accentXml =
  '<cellStyleXfs count="2"><xf fontId="0" fillId="0"/><xf fontId="1" fillId="2"/></cellStyleXfs>';

/** A new file whose styles part also names Accent1 in German, with a colour of its own, and a style of someone's. */
function withOwnStyles(): Uint8Array {
  const parts = unzipSync(newFile().save());
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
  const named =
    '<cellStyles count="3"><cellStyle name="Standard" xfId="0" builtinId="0"/>' +
    '<cellStyle name="Akzent1" xfId="1" builtinId="29"/><cellStyle name="House" xfId="1"/></cellStyles>';
  const changed = styles
    .replace(
      /<fonts.*?<\/fonts>/s,
      '<fonts><font><sz val="10"/><name val="Arial"/></font><font><b/></font></fonts>',
    )
    .replace(
      /<fills.*?<\/fills>/s,
      `<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF7030A0"/></patternFill></fill></fills>`,
    )
    .replace(/<cellStyleXfs.*?<\/cellStyleXfs>/s, accentXml)
    .replace(/<cellStyles.*?<\/cellStyles>|(?=<\/styleSheet>)/s, named);
  return zipSync({ ...parts, 'xl/styles.xml': strToU8(changed) });
}

describe('cell styles by name', () => {
  test('of a new workbook wear Office’s theme', async () => {
    const { Excel } = await start();
    const read = await Excel.run(async (context) => {
      const { styles } = context.workbook;
      const accent = styles.getItem('Accent1').load('name,builtIn,fill/color,font/color');
      const normal = styles.getItemOrNullObject('normal').load('font/name,font/size,fill/color');
      const none = styles.getItemOrNullObject('House');
      await context.sync();
      return [
        [accent.name, accent.builtIn, accent.fill.color, accent.font.color],
        [normal.font.name, normal.font.size, normal.fill.color],
        none.isNullObject,
      ];
    });
    expect(read).toEqual([['Accent1', true, '#4472C4', '#FFFFFF'], ['Calibri', 11, '#FFFFFF'], true]);
  });

  test('of a file are its own, Excel’s known by their numbers in whatever language', async () => {
    const office = await startOffice(openFile(withOwnStyles()).workbook);
    try {
      const read = await office.Excel.run(async (context) => {
        const { styles } = context.workbook;
        const all = ['Accent1', 'Accent2', 'House', 'Normal'].map((name) =>
          styles.getItem(name).load('builtIn,fill/color,font/name'),
        );
        await context.sync();
        return all.map(({ builtIn, fill, font }) => [builtIn, fill.color, font.name]);
      });
      expect(read).toEqual([
        [true, '#7030A0', 'Calibri'],
        [true, '#ED7D31', 'Arial'],
        [false, '#7030A0', 'Calibri'],
        [true, '#FFFFFF', 'Arial'],
      ]);
    } finally {
      office.stop();
    }
  });

  test('that Excel has and the workbench does not know are not said to be missing; others are', async () => {
    const { Excel } = await start();
    const ask = (name: string) =>
      Excel.run((context) => {
        context.workbook.styles.getItem(name).load('name');
        return context.sync();
      });
    expect(await codeOf(ask('Heading 1'))).toBe('ApiNotFound');
    expect(await codeOf(ask('House'))).toBe('ItemNotFound');
  });

  test('or nothing are asked for safely from ExcelApi 1.14 on only', async () => {
    const { Excel } = await start({ requirements: { ExcelApi: '1.13' } });
    const asked = Excel.run((context) => {
      context.workbook.styles.getItemOrNullObject('Accent1').load('name');
      return context.sync();
    });
    expect(await codeOf(asked)).toBe('ApiNotFound');
  });
});
