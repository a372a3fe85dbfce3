import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether something of `sources` is newer than the oldest of `products`, or a product is missing. */
export async function needsBuild(sources: readonly string[], products: readonly string[]): Promise<boolean> {
  const built = await Promise.all(products.map(timeOf));
  const changed = await Promise.all(sources.map(newestIn));
  return built.some((time) => time === null) || Math.max(...changed) > Math.min(...built.map(Number));
}

/** When a file was last written, in milliseconds; null if there is none. */
async function timeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return null;
  }
}

/** The latest time in a file or folder with all that is in it; 0 if there is none. */
async function newestIn(path: string): Promise<number> {
  try {
    const state = await stat(path);
    if (!state.isDirectory()) return state.mtimeMs;
    const inside = await Promise.all((await readdir(path)).map((name) => newestIn(join(path, name))));
    return Math.max(0, ...inside);
  } catch {
    return 0;
  }
}
