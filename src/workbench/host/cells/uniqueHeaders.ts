/**
 * Names of table columns from the texts of a header row: an empty one is "Column" with its number, and of equal
 * ones (capitals do not count) the later get a number: "RAG", "RAG2", "RAG3".
 */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const name = freeName(text === '' ? `Column${index + 1}` : text, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The name itself, or the first free one of name2, name3 … `taken` holds small letters. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name}${count}`;
  return free;
}
