/** What an officer's verdict says: the target was met, it was not, or it was nearly. */
export type StatedVerdict = 'met' | 'nearly met' | 'not met' | 'unclear';

/** A cell that gives a verdict in other words than colours: "Met", "Not achieved", "On target", "Yes". */
export const verdictWords =
  /^(?:(?:just|nearly|partly|partially|slightly|well)\s+)?(?:not\s+)?(?:met|achieved|missed|exceeded|pass(?:ed)?|fail(?:ed)?|(?:on|off|above|below|within|near|under|over|close to)[ -](?:target|track|tolerance)|yes|no)\b.{0,12}$|^within \d{1,2} ?%$/i;

/**
 * Verdict of a RAG cell that names no colour: "Met" and "Yes" say met, "Not met", "Missed" and "Off target" not met,
 * "Partly met" and "Within tolerance" nearly. "Below target" is unclear, since lower may be better. null for other texts.
 */
export function readVerdict(text: string): StatedVerdict | null {
  const plain = text.trim();
  if (!verdictWords.test(plain)) return null;
  if (/^(?:above|below|under|over)\b/i.test(plain)) return 'unclear';
  if (
    /^(?:nearly|partly|partially|slightly|near|close to)\b|^within (?:tolerance|\d)|^within-tolerance/i.test(
      plain,
    )
  )
    return 'nearly met';
  return /^(?:just\s+)?(?:not|missed|fail|off|no)\b|^failed/i.test(plain) ? 'not met' : 'met';
}

/** Whether a verdict and a colour of the rule can both be right. */
export const agreesWith = (verdict: StatedVerdict, rag: 'Green' | 'Amber' | 'Red'): boolean =>
  verdict === 'unclear' || (rag === 'Green' ? verdict === 'met' : verdict !== 'met');
