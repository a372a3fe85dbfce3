import { renameInFormula } from '../formula/renameInFormula';
import type { PackageParts } from '../package/packageParts';

/** Renames sheets in charts' references and in the sources of pivot tables, wherever in the package they stand. */
export function renameInParts(parts: PackageParts, renamed: ReadonlyMap<string, string>): void {
  const rename = (formula: string): string =>
    [...renamed].reduce((text, [from, to]) => renameInFormula(text, from, to), formula);
  for (const name of parts.names()) {
    if (/\/charts\/[^/]*\.xml$/i.test(name))
      for (const formula of parts.tree(name).descendants('f')) {
        const now = rename(formula.text);
        if (now !== formula.text) formula.text = now;
      }
    if (/\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(name)) {
      const sheet = parts.tree(name).path('cacheSource', 'worksheetSource');
      const now = renamed.get(sheet?.get('sheet') ?? '');
      if (now !== undefined) sheet?.set({ sheet: now });
    }
  }
}
