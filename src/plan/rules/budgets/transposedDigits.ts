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
