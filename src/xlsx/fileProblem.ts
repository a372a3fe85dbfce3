/** A file that cannot be opened. The message is a sentence for the person who chose the file. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}
