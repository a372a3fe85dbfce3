/**
 * Writes the workbooks of the gallery's departments into a folder, so that the commands can be tried on them.
 * Run: npx tsx scripts/makeDepartments.ts FOLDER
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { departments } from './gallery/gallery';

const [folder = '.'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const { file, workbook } of departments) writeFileSync(join(folder, file), workbook());
