const day = 86_400_000;

/**
 * Serial number of an ISO 8601 date as strict files write it: "2017-03-31", "2017-03-31T12:00:00", "12:00:00".
 * Before 1 March 1900 it is one less, for Excel counts a 29 February 1900. null for what is no date.
 */
export function serialOfDate(text: string, date1904: boolean): number | null {
  const time = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)$/.exec(text.trim());
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3])) / 86_400;
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?Z?$/.exec(text.trim());
  const at = match ? Date.parse(`${match[1]}T${match[2] ?? '00:00'}Z`) : NaN;
  if (Number.isNaN(at)) return null;
  if (date1904) return (at - Date.UTC(1904, 0, 1)) / day;
  const serial = (at - Date.UTC(1899, 11, 30)) / day;
  return serial < 61 ? serial - 1 : serial;
}
