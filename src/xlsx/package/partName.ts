/** Name of the part that a relationship of `source` points at: relative to its folder, or from the root with "/". */
export function resolveTarget(source: string, target: string): string {
  const path = safeDecode(target.replace(/#.*$/, '')).replaceAll('\\', '/');
  if (path.startsWith('/')) return path.slice(1);
  const folders = source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

export function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}

/** "xl/tables/table7.xml": the first number that is free. */
export function freePartName(parts: { has(name: string): boolean }, start: string, end = '.xml'): string {
  for (let number = 1; ; number += 1)
    if (!parts.has(`${start}${number}${end}`)) return `${start}${number}${end}`;
}

/**
 * Folder of a part, with its slash; '' for a part at the top.
 *
 * @example folderOf('xl/workbook.xml') // 'xl/'
 */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Names of parts that are one: they do not tell capitals from small letters, nor a sign from its %xx. */
export const nameKey = (name: string): string => safeDecode(name).toLowerCase();

function safeDecode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
