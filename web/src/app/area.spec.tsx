import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { Languages } from '../lib/i18n.js';
import { englishShell, shellCatalogue } from './shell/catalogue.js';
import { FakeHttp } from '../testing/fake-http.js';
import { aStorage } from '../testing/people.js';

/** As in a browser: in the tests of screens React draws everything at once and holds nothing back. */
const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
const asInTests = environment.IS_REACT_ACT_ENVIRONMENT;

beforeAll(() => {
  environment.IS_REACT_ACT_ENVIRONMENT = false;
  jest.useFakeTimers();
});
afterAll(() => {
  jest.useRealTimers();
  environment.IS_REACT_ACT_ENVIRONMENT = asInTests;
});

it.each(['LazyPage', 'LazyArea'] as const)(
  'shows what a %s has loaded as soon as it is there, not when its skeleton has stood for a while',
  async (kind) => {
    // React keeps the clock that it finds when it is loaded.
    const { createRoot } = await import('react-dom/client');
    const { ServicesContext } = await import('../lib/services.js');
    const { [kind]: Lazy } = await import('./area.js');
    const languages = new Languages('en', englishShell);
    await languages.add(shellCatalogue);
    const services = { http: new FakeHttp().http, languages, storage: aStorage() };
    let arrive = () => undefined as void;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const load = () => arrived.then(() => ({ Page: () => <h1>Loaded</h1>, catalogues: [] }));
    const at = document.createElement('div');
    const root = createRoot(at);
    root.render(
      <ServicesContext value={services}>
        <Lazy load={load} />
      </ServicesContext>,
    );

    await jest.advanceTimersByTimeAsync(20);
    expect(at.querySelector('.skeleton')).not.toBeNull();
    arrive();
    await jest.advanceTimersByTimeAsync(20);
    expect(at.querySelector('.skeleton')).toBeNull();
    expect(at.textContent).toBe('Loaded');
    root.unmount();
  },
);
