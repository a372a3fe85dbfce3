import type { Fix } from '../../plan/finding';
import { serialOf } from '../../words/days';

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
