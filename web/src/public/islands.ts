import '../styles/all.css';
import { PlaceKeeper } from '../lib/place-keeper.js';
import { mountFileCheck } from './islands/file-check.js';
import { mountKeptPlace, showWhatIsDone, watchPlace } from './islands/kept-place.js';
import { mountPrint } from './islands/print.js';
import './public-components.js';

const keeper = new PlaceKeeper(() => window.localStorage);

/** What needs an application is fetched for the pages that have one; the others stay light. */
const open = async (element: HTMLElement): Promise<void> => {
  const { mountOpen } = await import('./islands/open.js');
  mountOpen(element, keeper);
};

/** By the name in `data-island`: brings one part of a server-rendered page to life. */
const islands: Readonly<Record<string, (element: HTMLElement) => void>> = {
  'file-check': mountFileCheck,
  print: mountPrint,
  'kept-place': (element) => mountKeptPlace(element, keeper),
  lesson: (element) => void open(element),
  quiz: (element) => void open(element),
  participation: (element) => void open(element),
  'my-place': (element) => void open(element),
  ask: (element) => void import('./islands/ask.js').then((ask) => ask.mountAsk(element)),
  // Large, and on no other page.
  group: (element) => void import('./islands/group.js').then((group) => group.mountGroup(element)),
};

watchPlace(keeper, window);
showWhatIsDone(document, keeper);
for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
  islands[element.dataset['island'] ?? '']?.(element);
}
