import {
  countPlace,
  keptPlaceKey,
  nowhere,
  readPlace,
  writePlace,
  type Place,
} from './kept-place.js';

export interface Keeping {
  /** Whether the owner of the device has chosen that a place is kept. Nothing is stored before. */
  readonly chosen: boolean;
  readonly place: Place;
  /** `refused`: the device has no room or lets nothing be stored; `unreadable`: what is stored is not ours to understand. */
  readonly trouble: 'refused' | 'unreadable' | null;
}

/** Whether somebody has studied on this device and has it kept here. */
export function keepsPlace(storage: Storage): boolean {
  const { lessons, quizzes } = countPlace(new PlaceKeeper(() => storage).snapshot().place);
  return lessons + quizzes > 0;
}

const off: Keeping = { chosen: false, place: nowhere, trouble: null };

/**
 * Keeps a place on the device, from the moment that it is chosen until it is wiped. What is stored is the truth: it is read
 * again before each change, so that a page left open in another tab neither brings back what was wiped nor overwrites more than
 * its own lesson.
 */
export class PlaceKeeper {
  private keeping: Keeping;
  private readonly listeners = new Set<() => void>();

  /** @param storage asked for each time: a browser may refuse even to name it */
  constructor(private readonly storage: () => Storage) {
    this.keeping = this.stored();
  }

  readonly snapshot = (): Keeping => this.keeping;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Chosen: from now on the place is kept, beginning with this one. */
  begin(place: Place): void {
    const written = this.write(place);
    this.show(written ? { chosen: true, place, trouble: null } : { ...off, trouble: 'refused' });
  }

  /** Does nothing unless a place is kept. */
  change(next: (place: Place) => Place): void {
    const now = this.stored();
    if (!now.chosen || now.trouble === 'unreadable') return this.show(now);
    const place = next(now.place);
    const written = this.write(place);
    this.show({ chosen: true, place, trouble: written ? null : 'refused' });
  }

  wipe(): void {
    try {
      this.storage().removeItem(keptPlaceKey);
      this.show(off);
    } catch {
      this.show({ ...this.keeping, trouble: 'refused' });
    }
  }

  /** Another tab, or a page come back to, may find something else than it left. */
  readonly lookAgain = (): void => this.show(this.stored());

  private stored(): Keeping {
    try {
      const text = this.storage().getItem(keptPlaceKey);
      if (text === null) return off;
      const place = readPlace(text);
      return place === null
        ? { chosen: true, place: nowhere, trouble: 'unreadable' }
        : { chosen: true, place, trouble: null };
    } catch {
      return off;
    }
  }

  private write(place: Place): boolean {
    try {
      this.storage().setItem(keptPlaceKey, writePlace(place));
      return true;
    } catch {
      return false;
    }
  }

  private show(keeping: Keeping): void {
    this.keeping = keeping;
    this.listeners.forEach((listener) => listener());
  }
}
