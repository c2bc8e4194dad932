import { useState } from 'react';
import { useMe } from './me.js';
import { useServices } from './services.js';

export interface KeptText {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Once it has been sent. */
  readonly forget: () => void;
}

/**
 * What is typed into a form that is sent as a whole: it waits on this device, under the person's
 * name, until it has been sent. A text for another thing needs a new React key.
 */
export function useKeptText(name: string): KeptText {
  const { storage } = useServices();
  const key = `stoa.typed.${useMe().id}.${name}`;
  const [text, setText] = useState(() => quietly(() => storage.getItem(key)) ?? '');
  return {
    text,
    change: (next) => {
      setText(next);
      quietly(() => storage.setItem(key, next));
    },
    forget: () => {
      setText('');
      quietly(() => storage.removeItem(key));
    },
  };
}

/** A browser that refuses storage still takes what is typed for this visit. */
function quietly<Result>(access: () => Result): Result | null {
  try {
    return access();
  } catch {
    return null;
  }
}
