import { Button, type ButtonProps } from '@fluentui/react-components';
import { useBusy } from './usePane';

/**
 * A button that starts a job on the workbook. While another is at work it waits, and shows that; it keeps the focus all the
 * same. `unready` is what else is in its way: nothing chosen yet.
 */
export function JobButton({ unready = false, ...button }: ButtonProps & { unready?: boolean }) {
  const busy = useBusy();
  return <Button {...button} disabledFocusable={busy || unready} />;
}
