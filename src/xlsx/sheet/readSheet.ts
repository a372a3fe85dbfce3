import type { NormalFont } from '../../grid/columnWidths';
import type { ConditionalFormat, Table } from '../model/objects';
import type { Sheet } from '../model/sheet';
import type { DifferentialStyle } from '../model/styles';
import { readDrawing, type ReadChart } from '../chart/readDrawing';
import type { PackageParts } from '../package/packageParts';
import { readRelationships } from '../package/relationships';
import type { Palette } from '../styles/colour';
import { readTable } from '../table/readTable';
import { namingPart } from '../xml/readPart';
import type { XmlElement } from '../xml/xmlElement';
import { checkHeadings, checkSheet, requiredPart } from './soundSheet';
import { readColumns } from './columns';
import { readConditionalFormats } from './conditionalFormats';
import { readMerges } from './merges';
import { readPage } from './page';
import { readProperties, readView } from './view';
import { type CellContext, readCells, type SharedFormulas } from './readCells';
import { readValidations } from './validations';

interface SheetContext extends CellContext {
  readonly parts: PackageParts;
  readonly palette: Palette;
  readonly differentials: readonly DifferentialStyle[];
  readonly newId: (kind: string) => string;
  readonly normalFont: NormalFont;
}

/** What saving has to know of a sheet that came from the file. */
export interface SheetSource {
  readonly part: string;
  readonly relationshipId: string;
  readonly name: string;
  readonly shared: SharedFormulas;
  /** As they were read: a copy, whatever becomes of the model. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly tables: readonly { readonly part: string; readonly table: Table }[];
  readonly drawing: string | null;
  readonly charts: readonly ReadChart[];
}

/** Name of the element whose content is scanned and never made a tree of. */
export const rowsElement = 'sheetData';

/**
 * Reads a worksheet part with its tables and charts into `sheet`. Throws a FileProblem that names the part where
 * something in it is not as Excel would take it.
 */
export function readSheet(
  sheet: Sheet,
  place: { part: string; relationshipId: string },
  context: SheetContext,
): SheetSource {
  return namingPart(place.part, () => readSound(sheet, place, context));
}

function readSound(
  sheet: Sheet,
  place: { part: string; relationshipId: string },
  context: SheetContext,
): SheetSource {
  const { parts, palette, newId } = context;
  const root = parts.tree(place.part, rowsElement, 'worksheet');
  const relationships = new Map(readRelationships(parts, place.part).map((each) => [each.id, each]));

  checkSheet(root);
  readColumns(root, sheet, context.normalFont);
  const shared = readCells(sheet, rowsText(root), context);
  sheet.merges = readMerges(root);
  sheet.conditionalFormats = readConditionalFormats(root, context.differentials, () => newId('format'));
  sheet.validations = readValidations(root);
  sheet.page = readPage(root);
  readView(root, sheet);
  readProperties(root, sheet, palette);

  const tables = (root.child('tableParts')?.all('tablePart') ?? []).map((element) => {
    const part = requiredPart(relationships, element, parts);
    const table = namingPart(part, () => readTable(parts.tree(part, undefined, 'table'), newId('table')));
    checkHeadings(sheet, table);
    return { part, table };
  });
  sheet.tables = tables.map(({ table }) => table);

  const drawingElement = root.child('drawing');
  const drawing = drawingElement ? requiredPart(relationships, drawingElement, parts) : null;
  const charts = drawing === null ? [] : readDrawing(parts, drawing, sheet, palette, () => newId('chart'));
  sheet.charts = charts.map(({ chart }) => chart);

  const asRead = structuredClone({ conditionalFormats: sheet.conditionalFormats, tables, charts });
  return { ...place, name: sheet.name, shared, drawing, ...asRead };
}

/** Text between <sheetData> and its end. */
export const rowsText = (root: XmlElement): string => root.child(rowsElement)?.content ?? '';
