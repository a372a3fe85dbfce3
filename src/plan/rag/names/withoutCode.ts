/**
 * The code by which a list knows its indicator, before or after the name: “PSR/002 The percentage …”, “Indicator 11:”,
 * “1.4 Time taken”, “… LPI0543”. It names nothing, so it must be neither the head of the name nor a word of it.
 */
const ending = String.raw`(?:\s*\([\w\s]{1,5}\))*(?:\s*[:.,)–—-]+(?=\s)|(?=\s))\s*`;
/** What is counted in such units is no code: “CAMHS 18 weeks”, “RTT 65+ weeks”. */
const noUnit = String.raw`(?![-–+%/]\w|[%+]|\s*(?:[-–]\s*\d|to\b|(?:working |calendar )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|miles?|calls?|star)\b))`;
const leading = [
  // Indicator 11, KPI 22, NI 112, BV 79b(i), C&L 1, HBS 034, PI-7
  new RegExp(
    String.raw`^(?:(?:[Ii]ndicator|[Mm]easure|[Ll]ocal|[Rr]ef(?:erence)?|[Tt]arget|PI|KPI|LPI|BVPI|NI|BV)(?:\s*[-–:./]\s*|\s+)(?:no\.?\s*)?|[A-Z]{1,3}&[A-Z]\s+|[A-Z]{2,6}(?:\s*[-–/.]\s*|\s+))(?:[A-Z]{1,4})?\d{1,4}(?:[./]\d+)*(?:[a-z]{0,3}|[A-Z])\b${noUnit}${ending}`,
  ),
  // D38, ASC054, PSR/002, LCL/001b, T3a, 1G, 2B(1), A1
  new RegExp(
    String.raw`^(?:[A-Z]{1,6}[/.\-]?\d{1,4}(?:[./]\d+)*[a-z]{0,3}|\d{1,2}[A-Z]{1,2}\d?|[A-Z]{2,5}/[A-Z]{1,4}/?\d{1,4}[a-z]?)\b${noUnit}${ending}`,
  ),
  // Adn28, Hbs025: not Covid19, Level3
  new RegExp(
    String.raw`^(?!(?:Covid|Level|Year|Band|Type|Stage|Phase|Grade|Top|Under|Over|Age|Key|Step|Tier|Ward|Zone|Class)\d)[A-Z][a-z]{1,4}\d{2,4}[a-z]?\b${noUnit}${ending}`,
  ),
  // RRC_S_001i; NSI SCC/004
  new RegExp(String.raw`^(?:[A-Z]{2,5}(?:_[A-Z\d]+)+[a-z]{0,3}|[A-Z]{2,5}(?=\s+[A-Z]{2,5}/\d{3}))${ending}`),
  // 1.4, 2.1.3, 82b, 199a, (3)
  new RegExp(
    String.raw`^(?:\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?|\d{1,3}[a-z]|\(\w{1,4}\)|\d{1,3}[.)])(?=\s)${noUnit}${ending}`,
  ),
];
const trailing = /[\s,;:–-]+\(?[A-Z]{2,5}[-/ ]?\d{2,4}[a-z]?\)?\s*$/;
/** Substances and the like that are written as a code is. */
const substance = /^\W*(?:CO2|NO2|SO2|PM ?(?:1|2|10)(?:\.5)?\b|COVID|H5N1|O3\b|[A-Z]{1,2}\d?\s*$)/;

/** A name without its code: “D38 Delayed discharge” → “Delayed discharge”; “CO2 per head” stays. */
export function withoutCode(name: string): string {
  let text = name.trim();
  for (let turn = 0; turn < 4; turn += 1) {
    if (substance.test(text)) break;
    const found = leading.map((pattern) => pattern.exec(text)?.[0]).find((code) => code !== undefined);
    const rest = found === undefined ? '' : text.slice(found.length).trim();
    if (!/[a-z]{3}/i.test(rest)) break;
    text = rest;
  }
  const short = text.replace(trailing, '');
  return /[a-z]{3}.*[a-z]{3}/i.test(short) ? short : text;
}
