/** Whether the ExcelApi set `since` is within `advertised`: "1.9" is, of "1.10". */
export function isWithin(since: string | undefined, advertised: string): boolean {
  const [major = 1, minor = 1] = (since ?? '1.1').split('.').map(Number);
  const [ofMajor = 1, ofMinor = 1] = advertised.split('.').map(Number);
  return major < ofMajor || (major === ofMajor && minor <= ofMinor);
}
