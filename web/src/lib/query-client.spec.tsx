import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { QueryClientProvider, useMutation } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { Button } from '../ui/button.js';
import { createQueryClient } from './query-client.js';

const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };

function Deed({ done }: { readonly done: () => void }) {
  const deed = useMutation({
    mutationFn: () => {
      done();
      return new Promise<void>(() => undefined);
    },
  });
  return (
    <Button busy={deed.isPending} onClick={() => deed.mutate()}>
      Award
    </Button>
  );
}

/** What a browser does between two clicks, however fast they are: it empties the queue of microtasks, and runs no timer. */
const microtasks = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

describe('a deed that is sent', () => {
  // React must draw by itself, as in a browser.
  beforeEach(() => {
    environment.IS_REACT_ACT_ENVIRONMENT = false;
  });
  afterEach(() => {
    environment.IS_REACT_ACT_ENVIRONMENT = true;
  });

  it('is sent once, however fast the button is pressed twice', async () => {
    let sent = 0;
    render(
      <QueryClientProvider client={createQueryClient()}>
        <Deed done={() => (sent += 1)} />
      </QueryClientProvider>,
    );
    const button = await screen.findByRole('button', { name: 'Award' });
    button.click();
    await microtasks();
    button.click();
    await microtasks();
    expect(sent).toBe(1);
    expect(button.getAttribute('aria-busy')).toBe('true');
  });
});
