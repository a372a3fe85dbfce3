import { useEffect, useEffectEvent } from 'react';
import type { CheckRequest } from '../../commands/check/request';
import type { Refusal } from '../../commands/shared/outcome';
import type { WatchNews } from '../../commands/check/report';
import { usePane } from '../pane/usePane';

/**
 * Follows changes of cells with checks of the same request; null follows nothing. A new request object starts anew,
 * with what the workbook holds by then. It stops when the request goes, and with the component.
 */
export function useLiveCheck(
  request: CheckRequest | null,
  onNews: (news: WatchNews) => void,
  onRefusal: (refusal: Refusal) => void,
): void {
  const pane = usePane();
  const { commands, perform } = pane;
  const tell = useEffectEvent(onNews);
  const refuse = useEffectEvent(onRefusal);

  useEffect(() => {
    if (!request) return;
    let ended = false;
    const started = perform({
      name: 'watch',
      step: 'Following changes',
      unasked: (refusal) => {
        if (!ended) refuse(refusal);
      },
      run: () =>
        commands.watchCheck(request, (news) => {
          if (!ended) tell(news);
        }),
    });
    return () => {
      ended = true;
      void perform({
        name: 'stop watching',
        step: 'Following changes no more',
        // Whoever stops following has no use for why it could not be stopped: its news are passed over by now.
        unasked: () => undefined,
        run: async () => {
          await (
            await started
          )?.();
          return { ok: true, report: null };
        },
      });
    };
  }, [request, commands, perform]);
}
