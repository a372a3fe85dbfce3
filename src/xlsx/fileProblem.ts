/** Why a file cannot be opened or saved, in one word for programs. */
type FileProblemCode =
  'not-a-workbook' | 'damaged' | 'too-large' | 'encrypted' | 'signed-workbook' | 'shared-workbook';

/** A file that cannot be opened or saved. The message is a sentence for the person who chose the file. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    message: string,
    readonly code: FileProblemCode = 'not-a-workbook',
  ) {
    super(message);
  }
}

/**
 * The file itself is damaged: what was stored is not what was saved.
 * `damagedFile('its end is missing').message` → "The file is damaged: its end is missing. Copy or download it again, or
 * take an earlier copy."
 */
export const damagedFile = (what: string): FileProblem =>
  new FileProblem(
    `The file is damaged: ${what}. Copy or download it again, or take an earlier copy.`,
    'damaged',
  );

/**
 * One part of the workbook cannot be trusted. `what` goes on from "its part … ".
 * `damagedPart('xl/styles.xml', 'cannot be read').message` → "The workbook is damaged: its part xl/styles.xml cannot be
 * read. Open it in Excel, let Excel repair it, save it and try again; or take an earlier copy."
 */
export const damagedPart = (part: string, what: string): FileProblem =>
  new FileProblem(
    `The workbook is damaged: its part ${shortName(part)} ${what}. Open it in Excel, let Excel repair it, save it and try again; or take an earlier copy.`,
    'damaged',
  );

/** What is larger than a workbook of Excel's can sensibly be, and would not fit into memory. */
export const tooLarge = (what: string): FileProblem =>
  new FileProblem(
    `The file is too large to be read safely: ${what}. Open it in Excel, delete what is not needed, and save it anew.`,
    'too-large',
  );

/** A name as it can stand in a sentence: printable, and not longer than a line. */
export const shortName = (name: string): string => {
  const plain = name.replace(/[^\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd]/g, '?');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
};
