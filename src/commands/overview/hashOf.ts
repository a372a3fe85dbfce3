/** Length and two running sums over all bytes: files that are alike in these are taken for one. */
export function hashOf(bytes: Uint8Array): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193);
    other = Math.imul(other + byte, 0x85ebca6b) ^ (other >>> 13);
  }
  return `${bytes.length} ${one >>> 0} ${other >>> 0}`;
}
