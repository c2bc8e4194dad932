import '../styles/all.css';
import { mountFileCheck } from './islands/file-check.js';
import './public-components.js';

/** By the name in `data-island`: brings one part of a server-rendered page to life. */
const islands: Readonly<Record<string, (element: HTMLElement) => void>> = {
  'file-check': mountFileCheck,
};

for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
  islands[element.dataset['island'] ?? '']?.(element);
}
