import type { ReconciliationStatus } from '../../plan/rules/budgets/reconciliation';
import type { PageSetup, Style } from '../description';

export const colours = {
  accent: '#1F4E79',
  tint: '#E9F0F7',
  rule: '#BFCEDC',
  quiet: '#595959',
  text: '#1A1A1A',
};

/** Quiet fills under black text; the word says it, the colour helps to find it. */
export const statusFills: Readonly<Record<ReconciliationStatus, string>> = {
  agreed: '#E4F1E8',
  'agreed within rounding': '#EEF5E6',
  differs: '#FBE3D6',
  'missing in the plan': '#FFF3CC',
  'missing in the ledger': '#FFF3CC',
  'mapped twice': '#FFF3CC',
};

/** £000: a minus for net income as in the published tables; zero as a nought. */
export const thousands = '#,##0;-#,##0;0';
/** Differences to the penny where the other side is in pounds. */
export const differences = '+#,##0.###;-#,##0.###;0';

/** Shares of a whole. */
export const shares = '0.0%';

export const headingRow: Style = {
  font: { bold: true, color: '#FFFFFF' },
  fill: colours.accent,
  wrap: true,
  vertical: 'Center',
};

export const totalRow: Style = {
  font: { bold: true },
  fill: colours.tint,
  borders: { EdgeTop: { style: 'Continuous', weight: 'Thin', color: colours.accent } },
};

/** A4 landscape. Excel prints columns up to 8% wider than they stand on the screen: the widths leave that free. */
export const landscape: Omit<PageSetup, 'printArea'> = {
  orientation: 'Landscape',
  paper: 'A4',
  margins: { top: 28, bottom: 36, left: 18, right: 18, header: 12, footer: 14 },
  scale: 100,
  firstPageNumber: 1,
  breaksBefore: [],
  centreHorizontally: false,
  footer: { left: '', centre: '', right: 'Page &P' },
  header: { left: '', centre: '', right: '' },
};
