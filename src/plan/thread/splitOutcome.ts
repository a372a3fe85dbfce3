const numbered =
  /^(?:corporate\s+(?!\s))?(?:plan\s+(?!\s))?(outcome|objective|priority|co)?\s*(?!\s)(?:(?:no\.?|number|#)\s*)?(\d{1,2})(?!\d)\s*(?:([.):–—-]+)\s*)?(.*)$/is;

/**
 * An outcome as it is written, its number apart from its name: "Outcome 1 – People are safe" → 1, "People are safe";
 * "2. Health" → 2; a number with nothing to part it from the words is part of the name ("20 minute neighbourhoods").
 */
export function splitOutcome(text: string): { readonly number: number | null; readonly name: string } {
  const plain = text.replace(/^[\s•·▪*–—-]+/, '').trim();
  const match = numbered.exec(plain);
  const [, word, digits = '', mark = '', rest = ''] = match ?? [];
  if (!match || (word === undefined && mark === '' && rest !== '')) return { number: null, name: plain };
  return { number: Number(digits), name: rest.trim() };
}
