import { codeOf, start, stopAll } from '../withExcel';

afterEach(stopAll);

const ours = 'urn:ours';
const own = (text: string) => `<a xmlns="${ours}">${text}</a>`;

describe('custom XML parts', () => {
  test('are added, found by their namespace, changed and deleted', async () => {
    const { Excel, workbook } = await start();
    const read = await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(own('one'));
      customXmlParts.add('<p:b xmlns:p="urn:others"/>');
      const scoped = customXmlParts.getByNamespace(ours).load('items/id,items/namespaceUri');
      await context.sync();
      const [found] = scoped.items;
      if (!found) throw new Error('The part was not found.');
      found.setXml(own('two'));
      const xml = scoped.getOnlyItem().getXml();
      const count = customXmlParts.getCount();
      part.load('id');
      await context.sync();
      return { same: found.id === part.id, uri: found.namespaceUri, xml: xml.value, count: count.value };
    });
    expect(read).toEqual({ same: true, uri: ours, xml: own('two'), count: 2 });
    expect(workbook.changed.has('customXml')).toBe(true);

    await Excel.run(async (context) => {
      context.workbook.customXmlParts.getByNamespace(ours).getOnlyItem().delete();
      await context.sync();
    });
    expect(workbook.customXml.map(({ xml }) => xml)).toEqual(['<p:b xmlns:p="urn:others"/>']);
  });

  test('the only one of a namespace is none where there are none or several', async () => {
    const { Excel } = await start();
    const isNull = await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const none = customXmlParts.getByNamespace(ours).getOnlyItemOrNullObject().load('id');
      customXmlParts.add(own('one'));
      const one = customXmlParts.getByNamespace(ours).getOnlyItemOrNullObject().load('id');
      customXmlParts.add(own('two'));
      const several = customXmlParts.getByNamespace(ours).getOnlyItemOrNullObject().load('id');
      await context.sync();
      return [none.isNullObject, one.isNullObject, several.isNullObject];
    });
    expect(isNull).toEqual([true, false, true]);
    const ask = Excel.run(async (context) => {
      context.workbook.customXmlParts.getByNamespace(ours).getOnlyItem().load('id');
      await context.sync();
    });
    expect(await codeOf(ask)).toBe('ItemNotFound');
  });

  test.each(['<a>', 'no XML', '<a/><b/>', ''])('%j is no document, and is refused', async (xml) => {
    const { Excel, workbook } = await start();
    const add = Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    expect(await codeOf(add)).toBe('InvalidArgument');
    expect(workbook.customXml).toEqual([]);
  });

  test('a part that was deleted is no longer there', async () => {
    const { Excel } = await start();
    const use = Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add(own(''));
      part.delete();
      part.setXml(own('again'));
      await context.sync();
    });
    expect(await codeOf(use)).toBe('ItemNotFound');
  });

  test('before ExcelApi 1.5 there are none', async () => {
    const { Excel } = await start({ requirements: { ExcelApi: '1.4' } });
    const ask = Excel.run(async (context) => {
      context.workbook.customXmlParts.getCount();
      await context.sync();
    });
    expect(await codeOf(ask)).toBe('ApiNotFound');
  });
});
