import {
  charactersOfPoints,
  characterPoints,
  columnPoints,
  pointsOfCharacters,
} from '../../../grid/columnWidths';
import type { Session } from '../kernel/session';

/**
 * The workbook holds widths in points of Windows. A host that plays a Mac tells and takes points of its own: in Calibri 11 a
 * column of 48 is one of 55 there.
 */
export function pointsOnDevice({ device, workbook: { normalFont } }: Session, width: number): number {
  return device === 'windows'
    ? width
    : columnPoints(device, charactersOfPoints(width, normalFont), normalFont);
}

/** Points of the host's device to those of Windows: on a Mac 60 → 52.5 in Calibri 11. */
export function pointsFromDevice({ device, workbook: { normalFont } }: Session, points: number): number {
  return device === 'windows'
    ? points
    : pointsOfCharacters(points / characterPoints(device, normalFont), normalFont);
}

/** Points of the host's device for each point of Windows, of what lies across several columns. */
export const deviceScale = ({ device, workbook: { normalFont } }: Session): number =>
  characterPoints(device, normalFont) / characterPoints('windows', normalFont);

/** A width in characters, in hundredths, as Excel tells it: on Windows without the five pixels at the sides. */
export function charactersShown(session: Session, width: number): number {
  const {
    device,
    workbook: { normalFont },
  } = session;
  const sides = device === 'windows' ? 3.75 : 0;
  return (
    Math.trunc(((pointsOnDevice(session, width) - sides) / characterPoints(device, normalFont)) * 100 + 0.5) /
    100
  );
}
