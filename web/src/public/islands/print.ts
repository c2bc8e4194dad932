/** A button needs a script; without one the browser's own menu prints the same page. */
export function mountPrint(element: HTMLElement): void {
  element.querySelector('button')?.addEventListener('click', () => window.print());
  element.hidden = false;
}
