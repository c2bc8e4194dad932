import { useEffect, useRef, useState } from 'react';

/**
 * The browser's own Back goes one screen back, and the address says nothing: what is remembered with a step is its number alone,
 * and which screen that was is known only to this page while it is open.
 */
export function useStepsInHistory(start: string): {
  readonly at: string;
  readonly moved: boolean;
  readonly go: (screen: string) => void;
  readonly startAgain: (screen: string) => void;
} {
  const [at, setAt] = useState(start);
  const [moved, setMoved] = useState(false);
  const trail = useRef([start]);

  useEffect(() => {
    // After a reload the number of a step means nothing any more.
    if (stepIn(window.history.state) > 0) window.history.replaceState(null, '');
    const listen = ({ state }: PopStateEvent) => {
      setMoved(true);
      setAt(trail.current[stepIn(state)] ?? trail.current[0] ?? start);
    };
    window.addEventListener('popstate', listen);
    return () => window.removeEventListener('popstate', listen);
  }, [start]);

  const go = (screen: string) => {
    const step = stepIn(window.history.state) + 1;
    trail.current = [...trail.current.slice(0, step), screen];
    window.history.pushState({ step }, '');
    setMoved(true);
    setAt(screen);
  };
  const startAgain = (screen: string) => {
    trail.current = [screen];
    setAt(screen);
  };
  return { at, moved, go, startAgain };
}

function stepIn(state: unknown): number {
  const step = (state as { step?: unknown } | null)?.step;
  return typeof step === 'number' ? step : 0;
}
