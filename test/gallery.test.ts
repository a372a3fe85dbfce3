import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error: the package has no types
import { PNG } from 'pngjs';
import { callOf, departments, entries, sourcesOf } from '../scripts/gallery/gallery';
import { galleryPage, pictureFolder } from '../scripts/gallery/galleryPage';
import { smallPng } from '../scripts/gallery/smallPng';
import { writeDepartment } from '../scripts/departments/writeDepartment';
import { district } from '../scripts/departments/district';
import { madeSheetKinds } from '../src/excel/sheetMark';
import { parseCall } from '../src/workbench/cli/parseCall';

const root = join(__dirname, '..');
const folder = join(root, 'docs', pictureFolder);
const pictures = readdirSync(folder).sort();
const page = readFileSync(join(root, 'docs/gallery.md'), 'utf8');

describe('docs/gallery.md', () => {
  test('is what its list of entries gives, with the pictures that are there', () => {
    expect(page).toBe(galleryPage(pictures));
    expect(page.match(/(?<=src="pictures\/gallery\/)[^"]+/g)?.sort()).toEqual(pictures);
  });

  test('shows each kind of sheet that a command makes', () => {
    const shown = entries.map(({ kind }) => kind);
    expect(madeSheetKinds.filter((kind) => !shown.includes(kind))).toEqual([]);
  });

  test('has a picture of each entry for each of its departments', () => {
    const wanted = entries.flatMap((entry) => sourcesOf(entry).map(({ key }) => `${key}-${entry.key}-1.png`));
    expect(wanted.filter((name) => !pictures.includes(name))).toEqual([]);
  });

  test('has pictures of less than 3 MB in all', () => {
    const sizes = pictures.map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });
});

const pane = readdirSync(join(root, 'src/taskpane'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => readFileSync(join(root, 'src/taskpane', name), 'utf8'))
  .join('\n');

test.each(entries)('$title: the command line knows the call, and the pane the button', (entry) => {
  for (const { shown } of sourcesOf(entry))
    expect(parseCall(callOf(entry, shown).split(' '))).not.toHaveProperty('fault');
  expect(pane).toMatch(new RegExp(`(?:^\\s*|['">])${entry.button}(?:\\s*$|['"<])`, 'm'));
});

test('each department has a file and a key of its own, and equal data give equal bytes', () => {
  expect(new Set(departments.flatMap(({ key, file }) => [key, file])).size).toBe(2 * departments.length);
  expect(writeDepartment(district)).toEqual(writeDepartment(district));
});

describe('smallPng', () => {
  const picture = (colours: readonly (readonly [number, number, number])[], width = 1) => ({
    width,
    height: colours.length / width,
    rgb: Uint8Array.from(colours.flat()),
  });
  const pointsOf = (png: Uint8Array) => {
    const { width, height, data } = PNG.sync.read(Buffer.from(png)) as Record<'width' | 'height', number> & {
      data: Uint8Array;
    };
    const at = (index: number) => [...data.subarray(index * 4, index * 4 + 3)];
    return { width, height, points: Array.from({ length: width * height }, (_, index) => at(index)) };
  };

  test('keeps size and colours where they are few', () => {
    const colours = [
      [255, 255, 255],
      [0, 158, 115],
      [213, 94, 0],
      [255, 255, 255],
      [0, 0, 0],
      [42, 75, 102],
    ] as const;
    expect(pointsOf(smallPng(picture(colours, 3)))).toEqual({ width: 3, height: 2, points: colours });
  });

  test('gives a rare shade the nearest of the frequent colours', () => {
    const colours = [
      [0, 0, 0],
      [0, 0, 0],
      [255, 255, 255],
      [255, 255, 255],
      [250, 250, 251],
      [90, 90, 90],
    ] as const;
    expect(pointsOf(smallPng(picture(colours), 2)).points.slice(4)).toEqual([
      [255, 255, 255],
      [0, 0, 0],
    ]);
  });
});
