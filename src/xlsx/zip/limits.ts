/** How much a file may hold. Excel's own largest workbooks stay within; a file made to fill the memory does not. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one part, unpacked. */
  readonly part: number;
  /** Bytes of all parts together, unpacked. */
  readonly total: number;
  /** How many times a part may be larger than it is packed; asked only of parts beyond `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const megabyte = 1024 * 1024;

/** Rows of a sheet, written as XML, are packed 8 to 60 times; deflate can reach 1,032 times. */
export const zipLimits: ZipLimits = {
  entries: 20_000,
  part: 256 * megabyte,
  total: 384 * megabyte,
  ratio: 250,
  ratioFrom: 8 * megabyte,
};
