import { keptPlaceKey } from '../../lib/kept-place.js';
import type { PlaceKeeper } from '../../lib/place-keeper.js';

/** On every page: says that a place is kept on this device, and wipes it at once. Hidden where none is. */
export function mountKeptPlace(element: HTMLElement, keeper: PlaceKeeper): void {
  const [words, answer] = ['words', 'answer'].map((name) =>
    element.querySelector<HTMLElement>(`[data-part="${name}"]`),
  );
  if (!words || !answer) return;
  let wiped = false;
  const show = () => {
    const { chosen } = keeper.snapshot();
    words.hidden = !chosen;
    element.hidden = !chosen && !wiped;
    if (chosen) answer.textContent = '';
  };
  element.querySelector('button')?.addEventListener('click', () => {
    wiped = true;
    keeper.wipe();
    const still = keeper.snapshot().chosen;
    answer.textContent = element.dataset[still ? 'refused' : 'wiped'] ?? '';
  });
  keeper.subscribe(show);
  show();
}

/** Marks the lessons that are finished, where a page lists them. */
export function showWhatIsDone(root: ParentNode, keeper: PlaceKeeper): void {
  const show = () => {
    const { lessons } = keeper.snapshot().place;
    for (const mark of root.querySelectorAll<HTMLElement>('[data-kept-lesson]')) {
      mark.hidden = lessons[mark.dataset['keptLesson'] ?? '']?.done !== true;
    }
  };
  keeper.subscribe(show);
  show();
}

/**
 * Hears of other tabs. A page that the browser had put aside, and that comes back after the place was wiped, is read anew: it may
 * still show what somebody chose.
 */
export function watchPlace(keeper: PlaceKeeper, page: Window): void {
  page.addEventListener('storage', ({ key }) => {
    if (key === keptPlaceKey || key === null) keeper.lookAgain();
  });
  page.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    const before = keeper.snapshot().chosen;
    keeper.lookAgain();
    if (before && !keeper.snapshot().chosen) page.location.reload();
  });
}
