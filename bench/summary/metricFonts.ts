import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Fonts of the same metrics as Calibri and Arial, which pages are measured in, and the packages that bring them. */
const metricFonts = { Carlito: 'fonts-crosextra-carlito', 'Liberation Sans': 'fonts-liberation' };

/** What fontconfig takes for a font of this name: "Carlito", or another where that is not there. */
const matchOf = async (name: string): Promise<string> =>
  (await execute('fc-match', ['--format', '%{family[0]}', name])).stdout.trim();

/**
 * Why a machine cannot print summaries as Excel would, in one sentence; '' where its fonts are those that pages are measured
 * in. Without them every text prints in other widths, and all summaries would fail for that alone.
 */
export async function whyNoPrint(match = matchOf): Promise<string> {
  const names = Object.keys(metricFonts) as (keyof typeof metricFonts)[];
  const found = await Promise.all(names.map((name) => match(name).catch(() => '')));
  const missing = names.filter((name, index) => found[index] !== name);
  if (missing.length === 0) return '';
  const packages = missing.map((name) => metricFonts[name]).join(' and ');
  return `Nothing was printed: ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing on this machine (fc-match), so texts would print in other widths than Excel’s; install ${packages}.`;
}
