import type { Element } from '@xmldom/xmldom';
import { children } from '../readPackage';

/** Children of the roots in the order of ECMA-376's schema. */
export const orders = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  styles: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
} as const;

const repeated = new Set(['conditionalFormatting', 'cols', 'webPublishing', 'fileRecoveryPr']);

/** Children that stand behind one they belong before, or twice. */
export function orderProblems(root: Element, kind: keyof typeof orders, part: string): string[] {
  const order = orders[kind].split(' ');
  const problems: string[] = [];
  const seen = new Set<string>();
  let last = -1;
  for (const child of children(root)) {
    const local = child.localName ?? '';
    const place = placeOf(child, order);
    if (place < 0) continue;
    if (place < last) problems.push(`${part}: ${local} stands behind ${order[last]}`);
    if (seen.has(local) && !repeated.has(local) && local !== 'AlternateContent')
      problems.push(`${part}: ${local} twice`);
    seen.add(local);
    last = Math.max(last, place);
  }
  return problems;
}

/** What a choice between versions holds stands where the choice does. */
const placeOf = (element: Element, order: readonly string[]): number =>
  element.localName === 'AlternateContent'
    ? Math.max(
        -1,
        ...children(element).flatMap((choice) => children(choice).map((each) => placeOf(each, order))),
      )
    : order.indexOf(element.localName ?? '');

/** What stands more than once in a list. */
export function twice(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(items.filter((item) => seen.has(item) || !seen.add(item)))];
}
