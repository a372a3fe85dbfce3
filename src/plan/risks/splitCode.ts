/** Capitals and a number before the words of a title: "CR20 Road Safety", "BAF 1.2 – Failure to …", "SR3: Fire". */
const codeFirst =
  /^((?:[A-Z][A-Z&]{0,6}[ ./-]?){1,3}\d{1,4}(?:\.\d{1,2})?[a-z]?)(?:\s*[-–—:.)]\s*|\s+)(\S[\s\S]*[a-z][\s\S]*)$/;

/** Code and title of a text that holds both; null for any other. "CR20 Road Safety" → CR20, Road Safety. */
export function splitCode(text: string): { readonly code: string; readonly title: string } | null {
  const match = codeFirst.exec(text.trim());
  return match ? { code: (match[1] ?? '').trim(), title: (match[2] ?? '').trim() } : null;
}

const most = 0.6;

/** Whether the texts of a column mostly hold a code and a title each, no code twice. */
export function holdCodeAndTitle(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const codes = filled.flatMap((text) => splitCode(text)?.code ?? []);
  return codes.length > 0 && codes.length >= most * filled.length && new Set(codes).size === codes.length;
}
