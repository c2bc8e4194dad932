import type { ReactNode } from 'react';
import type { Reader } from '../reader.js';
import { islandWords } from '../words.js';

interface IslandProps {
  /** Which script brings it to life. */
  readonly name: 'lesson' | 'quiz' | 'participation' | 'my-place';
  /** All that the script needs; it asks nobody, so that it works where the network ends. */
  readonly values: object;
  readonly reader: Reader;
  /** What stands here until the script comes, and where none ever does. */
  readonly children: ReactNode;
}

export function Island({ name, values, reader: { locale, city }, children }: IslandProps) {
  return (
    <div
      data-island={name}
      data-locale={locale}
      data-values={JSON.stringify({ ...values, city })}
      data-words={JSON.stringify(islandWords(locale))}
    >
      {children}
    </div>
  );
}
