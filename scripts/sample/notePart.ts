import { declaration, escapeXml, spreadsheetMain } from './xml';

export interface CellNote {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** The comments part of a sheet with one note. */
export const commentsPart = ({ cell, author, text }: CellNote): string =>
  `${declaration}<comments xmlns="${spreadsheetMain}"><authors><author>${escapeXml(author)}</author></authors>` +
  `<commentList><comment ref="${cell}" authorId="0"><text><r><rPr><b/><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr><t>${escapeXml(author)}:</t></r>` +
  `<r><rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr><t xml:space="preserve">\n${escapeXml(text)}</t></r></text></comment></commentList></comments>`;

/** The old-style drawing that shows the note: Excel will not open a sheet with a note and without it. */
export const vmlPart = ({ row, column }: CellNote): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\n' +
  ' <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>\n' +
  ' <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>\n' +
  ' <v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;margin-left:300pt;margin-top:90pt;width:108pt;height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">\n' +
  '  <v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\n' +
  `  <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row - 1}, 10, ${column + 3}, 15, ${row + 3}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>\n` +
  ' </v:shape>\n</xml>';
