import type { CustomXmlPart } from '../model/workbook';
import type { DefinedName } from '../model/objects';
import type { Namespaces } from '../package/namespaces';
import type { PackageParts } from '../package/packageParts';
import type { SheetSource } from '../sheet/readSheet';
import type { SharedStrings } from '../strings/sharedStrings';
import type { Palette } from '../styles/colour';

/** A custom XML part as it was read, with its name in the package. */
export interface CustomXmlSource extends CustomXmlPart {
  readonly part: string;
}

/** A file that is open: the package as it was read, which is never changed, and what its parts have become. */
export interface FileSource {
  readonly parts: PackageParts;
  readonly workbookPart: string;
  readonly namespaces: Namespaces;
  readonly palette: Palette;
  readonly strings: SharedStrings;
  /** By id of the model's sheet. */
  readonly sheets: ReadonlyMap<string, SheetSource>;
  /** Names as read, in the order of the model. */
  readonly names: readonly DefinedName[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly customXml: readonly CustomXmlSource[];
}
