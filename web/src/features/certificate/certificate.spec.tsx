import { afterEach, describe, expect, it, jest } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import outcomesEnglish from '../../lib/outcomes/messages.en.json' with { type: 'json' };
import outcomesAlbanian from '../../lib/outcomes/messages.sq.json' with { type: 'json' };
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp, type Sent } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import { aMe } from '../../testing/people.js';
import { renderScreen, type RenderOptions } from '../../testing/render.js';
import type { MyCertificateView } from './api-types.js';
import { CertificatePage } from './certificate-page.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { aCheck, anAward, anOutcome, aTier, aView } from './testing.js';

const catalogue = {
  en: () => Promise.resolve({ ...outcomesEnglish, ...english }),
  sq: () => Promise.resolve({ ...outcomesAlbanian, ...albanian }),
};

async function open(api: FakeHttp, options: RenderOptions = {}) {
  const at = '/learn/certificate';
  const all = { at, api, me: aMe(), catalogues: [catalogue], ...options };
  const shown = await renderScreen(<CertificatePage />, all);
  await loaded(shown.container);
  return shown;
}

const anApi = (view: MyCertificateView) => new FakeHttp().on('get', '/me/certificate', view);

const lost = anOutcome({
  key: 'C2',
  kind: 'prompts-answered',
  title: { en: 'Answer 7 of the 9 department prompts', sq: 'Përgjigjuni 7 nga 9 pyetjeve' },
  state: 'no-longer-possible',
  required: 7,
  found: 4,
  reachable: 4,
  stepsLeft: null,
  nextStep: null,
  details: [],
});
const everything = aView({
  criteria: [anOutcome(), lost],
  tiers: [aTier(), aTier({ key: 'practitioner', missing: ['C1', 'C2'], validMonths: 24 })],
  certificates: [anAward()],
  checks: [aCheck({ criterion: 'C2' })],
});

describe('my certificate', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open(anApi(everything), { locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('says of each criterion what was found, what was asked and what comes next', async () => {
    await open(anApi(everything));
    const heading = screen.getByRole('heading', { name: 'Attend 8 of the 10 live sessions' });
    const card = heading.closest('li') ?? document.body;
    expect(within(card).getByText('Not yet')).toBeVisible();
    expect(card).toHaveTextContent('7 of the 8 sessions');
    expect(card).toHaveTextContent('Next step: Attend session M9 on 1 December 2026, 10:00.');
    expect(within(card).getByRole('link', { name: 'Go to the sessions' })).toBeVisible();
    expect(screen.getAllByText('No longer possible')[0]).toBeVisible();
    expect(screen.getByText(/Evidence closes on 20 December 2026/)).toBeVisible();
  });

  it('names modules instead of their addresses', async () => {
    const nextStep = {
      code: 'answer-prompt',
      values: { module: 'personal-data' },
      at: null,
      by: '2026-12-20',
    };
    const api = anApi(aView({ criteria: [anOutcome({ nextStep })] }));
    const names = { moduleSlug: 'personal-data', moduleCode: 'M2', moduleTitle: { en: 'Data' } };
    await open(api.on('get', '/me/prompts', { items: [names] }));
    expect(await screen.findByText(/prompt of module M2 \(Data\)/)).toBeVisible();
  });

  it('keeps standing when the names cannot be had', async () => {
    const details = [{ code: 'zero-line', values: { line: 'measures' } }];
    await open(anApi(aView({ criteria: [anOutcome({ details })] })));
    expect(screen.getByText('“measures” was given no point.')).toBeVisible();
  });

  it('offers everybody the record of attendance', async () => {
    await open(anApi(aView()), { at: '/learn/certificate?cohort=autumn' });
    expect(
      screen.getByRole('link', { name: 'Download the record of the sessions I attended' }),
    ).toHaveAttribute('href', '/api/v1/me/attendance-record?cohort=autumn');
  });

  it('says that there is nothing yet, and what failed', async () => {
    const { unmount } = await open(new FakeHttp());
    expect(screen.getByText('You are in no cohort yet')).toBeVisible();
    unmount();
    const failed = new ProblemError({ type: 'urn:problem:unexpected', status: 500 });
    await open(new FakeHttp().on('get', '/me/certificate', failed));
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('a check', () => {
  const openForm = () =>
    userEvent.click(screen.getByRole('button', { name: /^Ask for a check ?: Attend 8/ }));
  const deed = () => userEvent.click(screen.getByRole('button', { name: 'Ask for the check' }));
  const box = () => screen.getByRole('textbox', { name: 'What do you think is wrong?' });

  it('is asked for in words, and then shows when it is answered', async () => {
    let view = aView();
    const api = new FakeHttp()
      .on('get', '/me/certificate', () => view)
      .on('post', '/me/checks', () => {
        view = aView({ checks: [aCheck()] });
        return { id: 'q-1', dueOn: '2026-12-11' };
      });
    const { services } = await open(api);
    await openForm();
    await deed();
    expect(box()).toHaveFocus();
    expect(box()).toBeInvalid();
    await userEvent.type(box(), 'I was there on 3 November.');
    await deed();
    expect((await screen.findAllByText(/You get an answer by 11 December/))[0]).toBeVisible();
    expect(api.sentTo('post', '/me/checks')[0]?.body).toEqual({
      criterion: 'C1',
      question: 'I was there on 3 November.',
    });
    expect(services.storage.length).toBe(0);
  });

  it('keeps the words when it cannot be sent', async () => {
    const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
    await open(anApi(aView()).on('post', '/me/checks', offline));
    await openForm();
    await userEvent.type(box(), 'I was there on 3 November.');
    await deed();
    expect(await screen.findByText(/There is no connection/)).toBeVisible();
    expect(box()).toHaveValue('I was there on 3 November.');
  });

  it('that was answered stands with its answer', async () => {
    const answer = 'You were; the mark is corrected.';
    const checks = [aCheck({ answer, answeredAt: '2026-11-24T09:00:00Z' })];
    await open(anApi(aView({ checks })));
    expect(screen.getByText(answer)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Ask for a check/ })).toBeVisible();
  });
});

describe('a certificate', () => {
  afterEach(() => void jest.useRealTimers());

  function server(first = anAward()) {
    let award = first;
    return new FakeHttp()
      .on('get', '/me/certificate', () => aView({ certificates: [award] }))
      .on('put', '/me/certificates/{id}/wish', ({ body }: Sent) => {
        award = { ...award, ...(body as { readonly showName: boolean }) };
      })
      .on('post', '/me/certificates/{id}/withdrawal', () => {
        award = { ...award, state: 'withdrawn' };
      });
  }

  it('can be downloaded and its check address copied', async () => {
    const user = userEvent.setup();
    await open(server());
    expect(screen.getByRole('link', { name: /Download the certificate/ })).toHaveAttribute(
      'href',
      '/api/v1/me/certificates/a-1/file',
    );
    await user.click(screen.getByRole('button', { name: 'Copy the check address' }));
    expect(await navigator.clipboard.readText()).toBe(anAward().verifyUrl);
    expect(screen.getByText('Copied')).toBeVisible();
  });

  it('shows the name only when its holder wishes', async () => {
    const { api } = await open(server());
    const wish = screen.getByRole('switch', { name: /Show my name/ });
    expect(wish).not.toBeChecked();
    await userEvent.click(wish);
    expect(wish).toBeChecked();
    expect(api.sentTo('put', '/me/certificates/{id}/wish')[0]?.body).toEqual({ showName: true });
  });

  it('is withdrawn only after saying what will happen', async () => {
    const { api } = await open(server());
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw this certificate' }));
    const dialog = screen.getByRole('dialog', { name: 'Withdraw “Certificate of attendance”?' });
    expect(dialog).toHaveTextContent('This cannot be undone.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }));
    expect(api.sentTo('post', '/me/certificates/{id}/withdrawal')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw this certificate' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Withdraw the certificate for good' }),
    );
    expect(await screen.findByText('Withdrawn')).toBeVisible();
    expect(screen.queryByRole('link', { name: /Download the certificate/ })).toBeNull();
  });

  it('that is being prepared appears by itself', async () => {
    const api = anApi(
      aView({ certificates: [anAward({ state: 'being-prepared', fileReady: false })] }),
    );
    await open(api);
    expect(screen.getByText('Being prepared')).toBeVisible();
    api.on('get', '/me/certificate', aView({ certificates: [anAward()] }));
    await act(() => new Promise((resume) => setTimeout(resume, 3200)));
    expect(screen.getByText('Valid')).toBeVisible();
  });
});
