import { screenTitles } from '../../src/taskpane/screens';
import { callOf, departments, entries, sourcesOf, type Entry, type Shown } from './gallery';

/** Where the pictures lie, seen from docs/gallery.md. */
export const pictureFolder = 'pictures/gallery';

/** "sample-summary-1.png"; of an entry with several sheets each page is counted on. */
export const pictureName = (source: string, { key }: Pick<Entry, 'key'>, number: number): string =>
  `${source}-${key}-${number}.png`;

/** docs/gallery.md, from the list of entries and the names of the pictures that there are. */
export function galleryPage(pictures: readonly string[]): string {
  const parts = entries.map((entry) =>
    [
      `## ${entry.title}`,
      ...sourcesOf(entry).map(({ key, shown }) => pagesOf(entry, key, shown, pictures)),
    ].join('\n\n'),
  );
  return `${[intro, ...parts].join('\n\n')}\n`;
}

const intro = `# Gallery

What the commands make of three workbooks, page by page as LibreOffice prints them; of long sheets the first pages. Below
each stands the command, after \`npm run --silent plan -- \`, and the button of the pane that does the same.

| department | is of | workbook |
|---|---|---|
${departments.map(({ name, about, file }) => `| ${name} | ${about} | \`${file}\` |`).join('\n')}

\`npx tsx scripts/makeDepartments.ts FOLDER\` writes the three workbooks, and \`npm run gallery\` makes this page anew.`;

function pagesOf(entry: Entry, source: string, shown: readonly Shown[], pictures: readonly string[]): string {
  const start = `${source}-${entry.key}-`;
  const who = shown.length === 1 ? (shown[0]?.name ?? '') : 'all three';
  const images = pictures
    .filter((name) => name.startsWith(start) && /^\d+\.png$/.test(name.slice(start.length)))
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((name) => {
      const path = `${pictureFolder}/${name}`;
      const alt = `${entry.title}: ${who}, picture ${numberOf(name)}`;
      return `<a href="${path}"><img alt="${alt}" src="${path}" height="260"></a>`;
    });
  const made = `\`${callOf(entry, shown)}\`, or ${screenTitles[entry.screen]} → **${entry.button}**`;
  return `${images.join('\n')}\n\n${entry.shows} (${who}): ${made}.`;
}

const numberOf = (name: string): number => Number(/(\d+)\.png$/.exec(name)?.[1]);
