import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSession } from '../state/useSession.ts';
import css from '../styles/payment.css?inline';
import { useStyles } from '../styles/useStyles.ts';

/**
 * Keeps the panel out of the top layer while this is shown: banks and wallets open their windows at the end of the body,
 * where nothing can be pressed as long as a dialog is modal.
 */
export function BelowOverlays({ children }: { children: ComponentChildren }) {
  const { isOpen } = useSession();
  const part = useRef<HTMLDivElement>(null);
  useStyles(css);
  // Before the heading takes the focus, because showing a dialog moves it.
  useLayoutEffect(() => {
    const panel = part.current?.closest('dialog');
    if (!panel?.matches(':modal')) return;
    panel.close();
    panel.show();
    return () => {
      if (!isOpen.value) return;
      panel.close();
      panel.showModal();
    };
  }, []);
  return (
    <div class="paying" ref={part}>
      {children}
    </div>
  );
}
