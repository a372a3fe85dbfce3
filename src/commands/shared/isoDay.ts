import { format } from 'date-fns';

/** A day as ISO, in the person's own time zone: "2026-11-22". */
export const isoDay = (date: Date): string => format(date, 'yyyy-MM-dd');
