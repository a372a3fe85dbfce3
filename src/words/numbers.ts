/** Number with so many decimals, halves up: fixed(20.65, 1) → "20.7", which toFixed makes "20.6". */
export function fixed(value: number, places: number): string {
  return (value + Math.sign(value) * Math.abs(value) * 1e-12).toFixed(places);
}

/**
 * Number as people write it: thousands separated by commas, at most `places` decimals, no trailing zeros.
 * formatNumber(1230) → "1,230"; formatNumber(-0.456) → "-0.46"; formatNumber(2.5, 0) → "3".
 */
export function formatNumber(value: number, places = 2): string {
  const rounded = Number.isInteger(value) ? value : Number(fixed(value, places));
  const text = String(Math.abs(rounded));
  const sign = rounded < 0 ? '-' : '';
  if (Math.abs(rounded) < 1000) return sign + text;
  const [whole = '0', decimals] = text.split('.');
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return `${sign}${grouped}${decimals ? `.${decimals}` : ''}`;
}

/** With thousands separated and all of so many decimals: formatDecimals(1230.5, 2) → "1,230.50"; (0.65, 1) → "0.7". */
export const formatDecimals = (value: number, places: number): string =>
  fixed(value, places).replace(/(?<!\.\d*)\B(?=(?:\d{3})+(?!\d))/g, ',');

/** With a plus where it is above zero: formatSigned(119) → "+119"; formatSigned(-1.5) → "-1.5"; formatSigned(0) → "0". */
export const formatSigned = (value: number, places = 2): string =>
  `${value > 0 ? '+' : ''}${formatNumber(value, places)}`;

/** A sum without the tiny remainders of binary fractions: cleanSum(0.1 + 0.2) → 0.3. Never -0. */
export const cleanSum = (amount: number): number => Math.round(amount * 1e6) / 1e6 || 0;

/**
 * Whether two figures differ by two neighbouring digits that changed places ("6,974" and "6,794"); their difference
 * is then divisible by 9. Signs must agree, and figures of less than two digits cannot.
 */
export function transposedDigits(a: number, b: number): boolean {
  if (a === b || a > 0 !== b > 0 || (a - b) % 9 !== 0) return false;
  const [one, other] = [String(Math.abs(a)), String(Math.abs(b))];
  if (one.length !== other.length || one.includes('.') || other.includes('.')) return false;
  const at = [...one].findIndex((digit, place) => digit !== other[place]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/**
 * A share in whole per cent, halves up. One that would round to nothing, or to all though it is not all, is named as
 * under 1% or over 99%. percentOf(1, 3) → "33%"; percentOf(1, 200) → "1%"; percentOf(1, 201) → "under 1%";
 * percentOf(199, 200) → "over 99%"; percentOf(3, 3) → "100%".
 */
export function percentOf(number: number, base: number): string {
  // In whole numbers, so that 1 of 200 is half a per cent exactly.
  if (number > 0 && 200 * number < base) return 'under 1%';
  if (number < base && 200 * (base - number) <= base) return 'over 99%';
  return `${Math.floor((200 * number + base) / (2 * base))}%`;
}

/** A percentage with so many decimals, all of them shown, halves up: formatPercent(20.65, 1) → "20.7%"; (56, 1) → "56.0%". */
export const formatPercent = (percent: number, decimals: number): string => `${fixed(percent, decimals)}%`;
