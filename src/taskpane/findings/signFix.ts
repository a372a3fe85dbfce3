import type { Fix } from '../../plan/finding';

/** Milliseconds of a day, and days from Excel's day 0 (30 December 1899) to 1 January 1970. */
const day = 86_400_000;
const serialOf1970 = 25_569;

/** The day of a moment, where the officer is, as Excel's serial number: 3 July 2017 is 42919. */
export function serialOf(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / day + serialOf1970;
}

/**
 * An override with the name of who makes it and its date, to be kept beside it in KPI rules; '' for no name. A fix
 * that sets no override stays as it is.
 */
export function signFix(fix: Fix, name: string, moment: Date): Fix {
  const signed = fix.edits.flatMap((edit) => {
    if (edit.kind !== 'rule' || edit.field !== 'override') return [];
    const { kind, ref } = edit;
    return [
      { kind, ref, field: 'by', value: name.trim() },
      { kind, ref, field: 'on', value: serialOf(moment) },
    ] as const;
  });
  return signed.length > 0 ? { ...fix, edits: [...fix.edits, ...signed] } : fix;
}
