/** The children of a styles part in the order of the schema (CT_Stylesheet). */
export const styleSheetOrder =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
