import { keyOf } from '../../../words/xml/kept';
import { sameXml } from '../../../words/xml/readXml';
import type { Survey } from './survey';
import { nothingToDo, stays, type DeedOf, type Mode, type Verdict } from './way';

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
    return {
      ...nothingToDo,
      queue: () => (before === null ? now.part.delete() : now.part.setXml(before)),
    };
  };
}
