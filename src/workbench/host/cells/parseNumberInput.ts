/** A number as typed; `numberFormat` is what Excel gives a cell that has none, null for General. */
export interface NumberInput {
  readonly value: number;
  readonly numberFormat: string | null;
}

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?`;
const plain = new RegExp(String.raw`^(\$)?(${digits})(e[+-]?\d+)?(%)?$`, 'i');

/**
 * Reads "12", "-1,234.5", "69%", "$5", "(5)", "1.5E3", "1 1/2" as Excel does; null if the text is no number.
 * Brackets are a minus. Groups of thousands must have three digits.
 */
export function parseNumberInput(text: string): NumberInput | null {
  const fraction = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (fraction) return parseFraction(fraction);
  const bracketed = /^\((.+)\)$/.exec(text);
  const signed = /^([+-]?)\s*(.*)$/.exec(bracketed?.[1] ?? text);
  const match = plain.exec(signed?.[2] ?? '');
  if (!match || !/\d/.test(match[2] ?? '')) return null;
  if (bracketed && signed?.[1] !== '') return null;
  const [, dollar, figures = '', exponent, percent] = match;
  const size = Number(figures.replace(/,/g, '') + (exponent ?? ''));
  if (!Number.isFinite(size)) return null;
  const negative = bracketed !== null || signed?.[1] === '-';
  const value = (negative ? -size : size) / (percent ? 100 : 1);
  return { value, numberFormat: formatOf(figures, { dollar, exponent, percent }) };
}

function formatOf(
  figures: string,
  marks: { dollar: string | undefined; exponent: string | undefined; percent: string | undefined },
): string | null {
  const decimals = /\.\d/.test(figures);
  if (marks.percent) return decimals ? '0.00%' : '0%';
  if (marks.dollar) return decimals ? '$#,##0.00' : '$#,##0';
  if (marks.exponent) return '0.00E+00';
  if (figures.includes(',')) return decimals ? '#,##0.00' : '#,##0';
  return null;
}

function parseFraction([, sign, whole, top, bottom = '0']: RegExpExecArray): NumberInput | null {
  if (Number(bottom) === 0) return null;
  const size = Number(whole) + Number(top) / Number(bottom);
  return { value: sign === '-' ? -size : size, numberFormat: bottom.length > 1 ? '# ??/??' : '# ?/?' };
}
