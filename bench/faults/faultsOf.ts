import type { CallError } from '../../src/workbench/host/faults';
import type { ChannelFault, Trip } from '../../test/excel/step/faultyChannel';

/** A fault with its name, and whether the job is to be tried again after it. */
export interface NamedFault {
  readonly name: string;
  readonly fault: ChannelFault;
  readonly isRetried: boolean;
}

const codes: readonly CallError[] = [
  'GeneralException',
  'AccessDenied',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'InvalidOrTimedOutSession',
  'ActivityLimitReached',
];
const dead = 'InvalidOrTimedOutSession';
const shares = [0, 0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98, 1];

/** All that can go wrong at a round trip; of the kinds that differ only in their figures `--quick` takes few. */
export function faultsOf({ actions, writes }: Trip, isQuick: boolean): readonly NamedFault[] {
  const faults: NamedFault[] = [
    ...(isQuick ? codes.slice(0, 2) : codes).map((code, at) => ({
      name: `refused whole, ${code}`,
      fault: { kind: 'refused', code } as const,
      isRetried: at === 0,
    })),
    {
      name: 'session lost from here on',
      fault: { kind: 'refused', code: dead, from: true },
      isRetried: writes,
    },
    { name: 'never answers', fault: { kind: 'silent' }, isRetried: writes },
    { name: 'answer lost', fault: { kind: 'lost', code: 'GeneralException' }, isRetried: false },
  ];
  if (!writes) return faults;
  const places = new Set((isQuick ? [0.5, 1] : shares).map((share) => Math.round(share * (actions - 1))));
  return [
    ...faults,
    { name: 'done, never answers', fault: { kind: 'silent', isDone: true }, isRetried: false },
    { name: 'answer lost, then dead', fault: { kind: 'lost', code: dead, from: true }, isRetried: false },
    ...[...places].map((action) => ({
      name: `stopped at action ${action} of ${actions}`,
      fault: {
        kind: 'stopped',
        share: action / Math.max(1, actions - 1),
        code: 'GeneralException',
      } as const,
      isRetried: true,
    })),
    {
      name: 'stopped, then busy',
      fault: {
        kind: 'stopped',
        share: 0.6,
        code: 'GeneralException',
        then: { code: 'InvalidOperationInCellEditMode', trips: 3 },
      },
      isRetried: true,
    },
    {
      name: 'stopped, then dead',
      fault: { kind: 'stopped', share: 0.6, code: 'AccessDenied', then: { code: dead, trips: Infinity } },
      isRetried: true,
    },
  ];
}
