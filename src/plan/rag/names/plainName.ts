import { withDigits } from './numberWords';

/** The text of a name as its words are looked for: one spelling of "re-", "un-" and "non-", no brackets, no signs. */
export function plainName(name: string): string {
  return (
    withDigits(name.toLowerCase())
      .replace(/\bno\.? of\b|\bno\. |\bnos of\b/g, 'number of ')
      .replace(/\bper cent\b/g, '%')
      .replace(/\bw\/days?\b/g, 'working days')
      .replace(/(?<=\w)-(?:caused|induced)\b/g, ' ')
      .replace(/\bnon[-‐‑]\s+(?=[a-z]{3})/g, 'non')
      .replace(/\([^()]*\)/g, ' ')
      .replace(/\b(re|non|un|mis|over|under)[-‐‑ ](?=[a-z]{3})/g, (whole, prefix: string) =>
        prefix === 'over' || prefix === 'under'
          ? whole.endsWith(' ')
            ? whole
            : prefix
          : prefix === 're' && whole.includes('-')
            ? 're~'
            : prefix,
      )
      .replace(/[’'‘"“”]/g, '')
      .replace(/>\s*(?=\d)/g, ' over ')
      .replace(/<\s*(?=\d)/g, ' under ')
      .replace(/(?<=\d)\*/g, ' star')
      .replace(/\s&(?=\s)/g, ' and')
      .replace(/(?<=[a-z]):(?=[a-z])/g, ' to ')
      // A stroke between words stands for “or”: surplus/deficit. 24/7, 2019/20 and N/A are no such words.
      .replace(/(?<=[a-z]{3})\s?\/\s?(?=[a-z]{3})/g, ' or ')
      .replace(/%/g, ' % ')
      .replace(/[^\p{L}\p{N}%&+£.:;~]+/gu, ' ')
      .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
