import { waitFor } from '@testing-library/react';

/** Waits until no skeleton is left; under load an answer may take a turn longer than drawing. */
export function loaded(container: HTMLElement): Promise<void> {
  return waitFor(() => {
    if (container.querySelector('.skeleton') !== null) throw new Error('still loading');
  });
}
