import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import * as ts from 'typescript';
import { writtenInTurn } from './files/jobs';

const root = join(__dirname, '..');

jest.setTimeout(600_000);

/**
 * Whether Excel leaves a bare point where a number has no decimals: "+90." of "+#,##0.###". A point asks for a digit
 * that is always shown behind it; what stands in quotes, or behind a backslash, is no point of a number.
 */
const leavesBarePoint = (format: string): boolean =>
  format
    .replace(/"[^"]*"|\\./g, '')
    .split(';')
    .some((section) => /[0#?]\.(?!0)/.test(section));

/** Texts in the code of these folders that look like the format of a number. */
function formatsIn(folders: readonly string[]): string[] {
  const found: string[] = [];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, folder, name)),
  );
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
        if (/#,##0|[0#?]\.[#?]|^[0#?][0#?.]*%?$/.test(node.text)) found.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  }
  return found;
}

test('no format of the code leaves a bare point', () => {
  const formats = formatsIn(['src/plan', 'src/sheets', 'src/excel', 'src/commands']);
  expect(formats.length).toBeGreaterThan(20);
  // A template goes on with what stands in it: “#,##0.${'0'.repeat(decimals)}”.
  const ended = formats.filter((format) => !format.endsWith('.'));
  expect(ended.filter(leavesBarePoint)).toEqual([]);
});

test('nor one that the jobs write, all of them in turn on the sample', async () => {
  const made = await writtenInTurn(
    new Uint8Array(readFileSync(join(root, 'test/fixtures/sample/q1-2017.xlsx'))),
  );
  const formats = made.flatMap(({ bytes }) => formatsOf(bytes));
  expect(formats).toContain('+#,##0;-#,##0;0');
  expect(formats.filter(leavesBarePoint)).toEqual([]);
});

test.each([
  ['+#,##0.###;-#,##0.###;0', true],
  ['#,##0.', true],
  ['0.?%', true],
  ['0.0#', false],
  ['#,##0.00;-#,##0.00;0', false],
  ['0" no."', false],
  ['dd.mm.yyyy', false],
])('“%s” is judged', (format, bare) => {
  expect(leavesBarePoint(format)).toBe(bare);
});

/** Formats of a file's own, those of its conditional formats included. */
function formatsOf(bytes: Uint8Array): string[] {
  const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array());
  return [...styles.matchAll(/formatCode="([^"]*)"/g)].map(([, code = '']) => code.replace(/&quot;/g, '"'));
}
