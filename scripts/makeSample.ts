/**
 * Writes test/fixtures/sample/q1-2017.xlsx: an officer's workbook as found in life, made of the published figures
 * in test/fixtures/published. It is written part by part, apart from src/xlsx, so that the file layer is
 * tested against a workbook that it did not make. Equal input gives equal bytes. Run: npx tsx scripts/makeSample.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { appendix1Columns, writeAppendix1 } from './sample/appendix1';
import { appendix2Columns, writeAppendix2 } from './sample/appendix2';
import { appendix3Chart, appendix3Columns, writeAppendix3 } from './sample/appendix3';
import { chartPart, drawingPart } from './sample/chartPart';
import { commentsPart, vmlPart } from './sample/notePart';
import {
  calculationPart,
  contentTypesPart,
  corePart,
  sampleParts,
  workbookPart,
} from './sample/packageParts';
import { planColumns, writePlan } from './sample/plan';
import {
  readPublished,
  type PublishedBudgets,
  type PublishedKpis,
  type PublishedRisks,
  type PublishedSummary,
} from './sample/published';
import { rotaChart, rotaColumns, rotaNote, writeRota } from './sample/rota';
import { SheetWriter, Strings } from './sample/sheetWriter';
import { StyleBook } from './sample/styles';
import { themePart } from './sample/themePart';
import { packageRelationships, relationshipsPart } from './sample/xml';

const strings = new Strings();
const styles = new StyleBook();
const appendix1 = new SheetWriter('Appendix 1', appendix1Columns, strings, styles);
const appendix2 = new SheetWriter('Appendix 2', appendix2Columns, strings, styles);
const appendix3 = new SheetWriter('Appendix 3', appendix3Columns, strings, styles);
const plan = new SheetWriter('Plan 2022-23', planColumns, strings, styles);
const rota = new SheetWriter('Rota', rotaColumns, strings, styles);
const sheets = [appendix1, appendix2, appendix3, plan, rota];

writeAppendix1(appendix1, readPublished<PublishedKpis>('kpis-q1-2017'));
writeAppendix2(appendix2, readPublished<PublishedRisks>('risks-q1-2017'));
writeAppendix3(appendix3, readPublished<PublishedBudgets>('budget-q1-2017'));
writePlan(plan, readPublished<PublishedSummary>('summary-2022-23'));
writeRota(rota);
appendix3.drawing = 'rId1';
rota.drawing = 'rId1';
rota.legacyDrawing = 'rId2';

const parts: Record<string, string> = {
  '[Content_Types].xml': contentTypesPart(sheets.length, sampleParts),
  '_rels/.rels': relationshipsPart([
    { type: 'officeDocument', target: 'xl/workbook.xml' },
    {
      type: `${packageRelationships}/metadata/core-properties`,
      target: 'docProps/core.xml',
    },
  ]),
  // Dated as the published report.
  'docProps/core.xml': corePart(
    'Quarter 1 update 2017/18',
    'Community and Children’s Services',
    '2017-09-08T12:00:00Z',
  ),
  'xl/workbook.xml': workbookPart(
    sheets.map(({ name }) => name),
    [
      { name: '_xlnm.Print_Area', sheet: 0, formula: "'Appendix 1'!$A:$F" },
      { name: '_xlnm.Print_Titles', sheet: 1, formula: "'Appendix 2'!$1:$3" },
      { name: 'DeskHours', formula: 'Rota!$F$4:$F$9' },
    ],
  ),
  'xl/_rels/workbook.xml.rels': relationshipsPart([
    ...sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
    { type: 'theme', target: 'theme/theme1.xml' },
    { type: 'styles', target: 'styles.xml' },
    { type: 'sharedStrings', target: 'sharedStrings.xml' },
    { type: 'calcChain', target: 'calcChain.xml' },
  ]),
  ...Object.fromEntries(
    sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet.part(index === 0)]),
  ),
  'xl/worksheets/_rels/sheet3.xml.rels': relationshipsPart([
    { type: 'drawing', target: '../drawings/drawing1.xml' },
  ]),
  'xl/worksheets/_rels/sheet5.xml.rels': relationshipsPart([
    { type: 'drawing', target: '../drawings/drawing2.xml' },
    { type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
    { type: 'comments', target: '../comments1.xml' },
  ]),
  'xl/drawings/drawing1.xml': drawingPart('Local risk by service', [0, 19], [6, 36]),
  'xl/drawings/_rels/drawing1.xml.rels': relationshipsPart([
    { type: 'chart', target: '../charts/chart1.xml' },
  ]),
  'xl/charts/chart1.xml': chartPart("Local risk, £'000", 'bar', appendix3Chart),
  'xl/drawings/drawing2.xml': drawingPart('Hours at the desk', [0, 11], [7, 27]),
  'xl/drawings/_rels/drawing2.xml.rels': relationshipsPart([
    { type: 'chart', target: '../charts/chart2.xml' },
  ]),
  'xl/charts/chart2.xml': chartPart('Hours at the desk', 'col', rotaChart),
  'xl/drawings/vmlDrawing1.vml': vmlPart(rotaNote),
  'xl/comments1.xml': commentsPart(rotaNote),
  'xl/theme/theme1.xml': themePart(),
  'xl/styles.xml': styles.part(),
  'xl/sharedStrings.xml': strings.part(),
  'xl/calcChain.xml': calculationPart(sheets.map(({ formulas }) => formulas)),
};

const packed = zipSync(
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  // A date of the zip's own: local parts, so the bytes do not depend on the time zone.
  { level: 9, mtime: new Date(2017, 8, 8, 12) },
);
const folder = path.join(__dirname, '..', 'test', 'fixtures', 'sample');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'q1-2017.xlsx'), packed);
