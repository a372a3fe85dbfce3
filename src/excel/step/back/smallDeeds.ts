import { resultOf } from '../../rangeOf';
import { surveyed, type Survey } from './survey';
import { nothingToDo, stays, type DeedOf, type Meanwhile, type Verdict, type Mode } from './way';
import { sameName } from '../../../words/fold';
import { keyOf } from '../../../words/xml/kept';
import { sameXml } from '../../../words/xml/readXml';

/** Gives a sheet its former name. Another name that somebody gave it since stays. */
export function renameBack(
  context: Excel.RequestContext,
  survey: Survey,
  { sheet, from, to }: DeedOf<'sheet renamed'>,
): () => Verdict {
  const home =
    survey.sheets.find(({ id }) => id === sheet.id) ?? survey.sheets.find(({ name }) => name === to);
  return () => {
    if (!home || home.name === from) return nothingToDo;
    if (home.name !== to) return stays(`“${home.name}” has got another name since, and keeps it.`);
    if (survey.sheets.some(({ name }) => sameName(name, from)))
      return stays(`“${to}” keeps its name, for there is a sheet “${from}”.`);
    const sheetOf = () => context.workbook.worksheets.getItem(home.id);
    let found: Excel.Worksheet | undefined;
    return {
      ...nothingToDo,
      queue() {
        found = sheetOf().load('name');
        sheetOf().name = from;
      },
      meanwhile() {
        const name = found?.name ?? to;
        return name === to ? null : putAgain(() => (sheetOf().name = name));
      },
    };
  };
}

/** Somebody changed in that moment what was put back as a whole: theirs is put there again. */
const putAgain = (again: () => void): Meanwhile => ({ edits: [], isUndone: false, again });

/** Makes a table that grew as small as it was, where it is still as large as the step made it. */
export function shrinkTable(
  context: Excel.RequestContext,
  survey: Survey,
  { table, from, to }: DeedOf<'table grown'>,
): () => Verdict {
  const found = survey.tables.find(({ name }) => name === table);
  if (!found) return () => nothingToDo;
  const item = context.workbook.worksheets.getItem(found.sheetId).tables.getItem(table);
  const range = item.getRange().load('rowCount,columnCount');
  return () => {
    if (range.rowCount !== to.rows || range.columnCount !== to.columns) return nothingToDo;
    return {
      ...nothingToDo,
      // From where it stands when this is sent.
      queue: () =>
        item.resize(item.getRange().getCell(0, 0).getAbsoluteResizedRange(from.rows, from.columns)),
    };
  };
}

/** The sheet of a deed, where it is still there. */
export const homeOf = (
  context: Excel.RequestContext,
  survey: Survey,
  deed: DeedOf<'RAG formats replaced'>,
): Excel.Worksheet | null => {
  const home = surveyed(survey, deed.sheet);
  return home ? context.workbook.worksheets.getItem(home.id) : null;
};

/** Puts back a custom XML part of ours: what it held, or none. One that was changed since by somebody else stays. */
export function putBackPart(
  context: Excel.RequestContext,
  survey: Survey,
  { namespace, key, before, after }: DeedOf<'part written'>,
  mode: Mode,
): () => Verdict {
  const collection = context.workbook.customXmlParts;
  const asked = survey.parts
    .filter((part) => part.namespace === namespace)
    .map(({ id }) => ({ part: collection.getItem(id), xml: collection.getItem(id).getXml() }));
  return () => {
    const now = asked.find(({ xml }) => keyOf(xml.value) === key);
    if (!now)
      return before === null ? nothingToDo : { ...nothingToDo, queue: () => void collection.add(before) };
    const isOurs = after !== null && sameXml(now.xml.value, after);
    if (before !== null && sameXml(now.xml.value, before)) return nothingToDo;
    if (!isOurs && key === '' && mode.kind === 'restore')
      return stays('What the columns mean was changed since, and stays as it is.');
    let found = () => now.xml.value;
    return {
      ...nothingToDo,
      queue() {
        found = resultOf(now.part.getXml());
        if (before === null) now.part.delete();
        else now.part.setXml(before);
      },
      meanwhile() {
        const xml = found();
        if (sameXml(xml, now.xml.value)) return null;
        return putAgain(() => (before === null ? collection.add(xml) : now.part.setXml(xml)));
      },
    };
  };
}
