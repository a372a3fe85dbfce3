/** Whether a text has wildcards of Excel: * for any text, ? for one character; ~ takes their meaning away. */
export const hasWildcards = (pattern: string): boolean => /[*?~]/.test(pattern);

const known = new Map<string, RegExp>();

/** Regular expression of a text with wildcards; capitals do not matter. `whole`: it must match all of the other text. */
export function wildcardExpression(pattern: string, whole: boolean): RegExp {
  const key = `${whole ? '=' : '~'}${pattern}`;
  let expression = known.get(key);
  if (!expression) {
    const source = pattern.replace(/~[*?~]|[\s\S]/g, (part) => {
      if (part === '*') return '[\\s\\S]*';
      if (part === '?') return '[\\s\\S]';
      return (part.length === 2 ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
    });
    expression = new RegExp(whole ? `^${source}$` : source, 'i');
    if (known.size > 5_000) known.clear();
    known.set(key, expression);
  }
  return expression;
}
