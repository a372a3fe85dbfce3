import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Subtitle2,
  Field,
  Select,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Palette } from '../plan/details';
import type { Rag } from '../plan/rag/rag';
import { ragFills } from '../sheets/ragFormats';
import { quarterOptions, type QuarterChoice } from './check/checkWords';

const useStyles = makeStyles({
  narrow: { maxWidth: '280px', fontVariantNumeric: 'tabular-nums' },
  wide: { tableLayout: 'auto', fontVariantNumeric: 'tabular-nums' },
  /** The first column has the room that the figures leave. */
  words: { fontVariantNumeric: 'tabular-nums', '& th:not(:first-child)': { width: '76px' } },
  root: { margin: 0 },
  select: { minWidth: 0, width: '100%' },
});

interface FiguresTableProps {
  /** What is counted, for those who cannot see it. */
  label: string;
  look: keyof ReturnType<typeof useStyles>;
  headings: readonly string[];
  /** The last cell of a row that has fewer cells than headings goes over the rest. */
  rows: readonly (readonly ReactNode[])[];
}

interface PickerProps<Value extends string> {
  label: string;
  value: Value;
  /** Each value with its words, in order. */
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
  size?: 'small' | 'medium';
  className?: string;
}

export function FiguresTable({ label, look, headings, rows }: FiguresTableProps) {
  const styles = useStyles();
  return (
    <Table size="extra-small" className={styles[look]} aria-label={label}>
      <TableHeader>
        <TableRow>
          {headings.map((heading) => (
            <TableHeaderCell key={heading}>{heading}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((cells, row) => (
          <TableRow key={row}>
            {cells.map((cell, at) => (
              <TableCell key={at} colSpan={at === cells.length - 1 ? headings.length - at : 1}>
                {cell}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Heading of a part of a screen; `id` is for the section that it names. */
export function Heading({ id, children }: { id?: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Subtitle2 as="h2" block className={styles.root} {...(id ? { id } : {})}>
      {children}
    </Subtitle2>
  );
}

/** A labelled list to choose one value from; as narrow as it has to be. */
export function Picker<Value extends string>(props: PickerProps<Value>) {
  const { label, value, options, onChange, size = 'medium', className } = props;
  const styles = useStyles();
  return (
    <Field label={label} size={size} {...(className ? { className } : {})}>
      <Select
        size={size}
        value={value}
        select={{ className: styles.select }}
        onChange={(_, chosen) => onChange(options.find(([known]) => known === chosen.value)?.[0] ?? value)}
      >
        {options.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface QuarterPickerProps {
  /** '' leaves it to the workbook. */
  quarter: QuarterChoice;
  /** The quarter that the workbook was read to name, if it was read. */
  read: QuarterChoice | undefined;
  onChange: (quarter: QuarterChoice) => void;
}

/** The quarter to be checked; left alone, the one that the workbook names. */
export function QuarterPicker({ quarter, read, onChange }: QuarterPickerProps) {
  return (
    <Picker label="Reporting quarter" value={quarter} options={quarterOptions(read)} onChange={onChange} />
  );
}

const useWordStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  swatch: {
    width: '0.8em',
    height: '0.8em',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // The swatch is the colour itself: a high-contrast palette may not replace it. The word says the same.
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  none: {
    color: tokens.colorNeutralStrokeAccessible,
    backgroundImage: 'linear-gradient(to top right, transparent 46%, currentColor 46% 54%, transparent 54%)',
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

/** The word of a verdict with its colour before it, as the plan's palette has it; never the colour alone. */
export function RagWord({ rag, palette }: { rag: Rag; palette: Palette }) {
  const styles = useWordStyles();
  const fill = rag === 'N/A' ? undefined : ragFills[palette][rag];
  return (
    <span className={styles.root}>
      <span
        aria-hidden
        className={mergeClasses(styles.swatch, fill === undefined && styles.none)}
        {...(fill === undefined ? {} : { style: { backgroundColor: fill } })}
      />
      {rag}
    </span>
  );
}
