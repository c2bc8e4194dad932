import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { tellSignedInAgain } from '../../lib/back-again.js';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp, type Sent } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import { aMe } from '../../testing/people.js';
import { renderScreen, type RenderOptions } from '../../testing/render.js';
import type { AssignmentView } from './api-types.js';
import { AssignmentPage } from './assignment-page.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { draftOf, withDraft } from './model.js';
import { anAssignment, aSubmission } from './testing.js';

const catalogue = { en: () => Promise.resolve(english), sq: () => Promise.resolve(albanian) };

/** A server that keeps one draft and numbers its versions. */
function anApi(first: AssignmentView): FakeHttp {
  let view = first;
  const next = () => (draftOf(view)?.version ?? 0) + 1;
  const keep = (change: Parameters<typeof withDraft>[1]) => {
    view = withDraft(view, change) ?? view;
    return { id: 'w-1', ...change };
  };
  return new FakeHttp()
    .on('get', '/me/assignment', () => view)
    .on('put', '/me/assignment/draft', ({ body }: Sent) =>
      keep({ text: (body as { readonly text: string }).text, version: next() }),
    )
    .on('post', '/me/assignment/draft/file', ({ file }: Sent) =>
      keep({
        version: next(),
        file: { id: 'f-1', fileName: file?.name ?? '', bytes: file?.size ?? 0 },
      }),
    )
    .on('delete', '/me/assignment/draft/file', () => keep({ version: next(), file: null }))
    .on('post', '/me/assignment/submission', () => {
      view = { ...view, mayHandIn: false, submissions: [aSubmission()] };
      return { id: 'w-1', number: 1, submittedOn: '2026-11-02' };
    });
}

async function open(api: FakeHttp, options: RenderOptions = {}) {
  const at = '/learn/assignment';
  const all = { at, api, me: aMe(), catalogues: [catalogue], ...options };
  const shown = await renderScreen(<AssignmentPage />, all);
  await loaded(shown.container);
  return shown;
}

const box = () => screen.getByRole('textbox', { name: 'Text of the assignment' });
const picker = () => screen.getByLabelText(/Choose (a|another) file/);
const handIn = () =>
  userEvent.click(screen.getByRole('button', { name: 'Hand in the assignment' }));
const tick = () => userEvent.click(screen.getByRole('checkbox', { name: /no personal data/ }));
const pdf = new File(['%PDF-'], 'check.pdf', { type: 'application/pdf' });

describe('the assignment', () => {
  it('shows the task and the whole rubric before the text, without a barrier', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open(anApi(anAssignment()), { locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
    await open(anApi(anAssignment()));
    const row = screen.getByRole('row', { name: /^People affected/ });
    expect(within(row).getAllByRole('cell')).toHaveLength(4);
    expect(row.compareDocumentPosition(box())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText('still to be decided').tagName).toBe('STRONG');
  });

  it('saves the text by itself', async () => {
    const { api } = await open(anApi(anAssignment()));
    await userEvent.click(screen.getByRole('button', { name: 'Put these headings into the text' }));
    expect(box()).toHaveValue('1. The project\n\n\n2. People affected\n\n');
    expect(await screen.findByText(/^Saved/, {}, { timeout: 3000 })).toBeVisible();
    expect(api.sentTo('put', '/me/assignment/draft')).toHaveLength(1);
  });

  it('takes a file, and removes it only after asking', async () => {
    const { api } = await open(anApi(anAssignment()));
    await userEvent.upload(picker(), pdf);
    expect(await screen.findByRole('link', { name: 'check.pdf' })).toHaveAttribute(
      'href',
      '/api/v1/me/assignment/files/f-1',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Remove the file' }));
    const dialog = screen.getByRole('dialog', { name: 'Remove “check.pdf”?' });
    expect(api.sentTo('delete', '/me/assignment/draft/file')).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove the file' }));
    expect(await screen.findByText('Choose a file, or drop it here')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'check.pdf' })).toBeNull();
  });

  it('takes a file that is dropped', async () => {
    await open(anApi(anAssignment()));
    const label = picker().closest('label');
    if (label !== null) fireEvent.drop(label, { dataTransfer: { files: [pdf] } });
    expect(await screen.findByRole('link', { name: 'check.pdf' })).toBeVisible();
  });

  it('says which kinds it takes when it is another, and what the server found', async () => {
    const kind = new ProblemError({ type: 'urn:problem:assignments.file-kind', status: 422 });
    const api = anApi(anAssignment()).on('post', '/me/assignment/draft/file', kind);
    await open(api);
    const anything = userEvent.setup({ applyAccept: false });
    await anything.upload(picker(), new File(['x'], 'check.exe'));
    expect(screen.getByRole('alert')).toHaveTextContent('“check.exe” is of a kind');
    expect(api.sentTo('post', '/me/assignment/draft/file')).toEqual([]);
    await userEvent.upload(picker(), pdf);
    expect(await screen.findByText(/whatever its name says/)).toBeVisible();
  });
});

describe('handing in', () => {
  it('asks for a text or a file, and for the tick', async () => {
    const { api } = await open(anApi(anAssignment()));
    await handIn();
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByRole('link', { name: /Write a text or add a file/ })).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: /tick that it contains no/ }));
    expect(screen.getByRole('checkbox')).toHaveFocus();
    expect(api.sentTo('post', '/me/assignment/submission')).toEqual([]);
  });

  it('sends the newest text first, then shows that it is with its readers', async () => {
    const { api } = await open(anApi(anAssignment()));
    await userEvent.type(box(), 'The bus pass');
    expect(screen.getByText('Your text, 3 words')).toBeVisible();
    await tick();
    await handIn();
    expect(await screen.findByText('Handed in on 2 November 2026')).toBeVisible();
    const sent = api.sentTo('post', '/me/assignment/submission')[0];
    expect(sent?.body).toEqual({ version: 1, noPersonalData: true });
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('waits when the text is not on the server yet', async () => {
    const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
    const api = anApi(anAssignment()).on('put', '/me/assignment/draft', offline);
    await open(api);
    await userEvent.type(box(), 'The bus pass');
    await tick();
    await handIn();
    expect((await screen.findAllByText(/not saved on the server yet/))[0]).toBeVisible();
    expect(box()).toHaveValue('The bus pass');
    expect(api.sentTo('post', '/me/assignment/submission')).toEqual([]);
  });
});

describe('a draft whose sign-in has ended', () => {
  it('says so, is kept, and is saved after signing in', async () => {
    const signedOut = new ProblemError({ type: 'urn:problem:not-signed-in', status: 401 });
    const api = anApi(anAssignment());
    const { services } = await open(api.on('put', '/me/assignment/draft', signedOut));
    await userEvent.type(box(), 'The bus pass');
    await tick();
    await handIn();
    expect((await screen.findAllByText(/^Your sign-in has ended/))[0]).toBeVisible();
    expect(screen.queryByText('Not saved, still trying')).not.toBeInTheDocument();
    expect(services.storage.length).toBeGreaterThan(0);
    api.on('put', '/me/assignment/draft', { version: 1, savedAt: '2026-11-02T09:42:00Z' });
    act(tellSignedInAgain);
    expect((await screen.findAllByText(/^Saved/))[0]).toBeVisible();
    expect(api.sentTo('put', '/me/assignment/draft').at(-1)?.body).toMatchObject({
      text: 'The bus pass',
    });
  });
});

describe('after handing in', () => {
  const failed = {
    state: 'failed' as const,
    points: 20,
    outOf: 36,
    passed: false,
    zeroLines: [] as string[],
  };
  const reviews = [{ lines: { people_affected: 2 }, comment: 'Who is missing?', total: 10 }];

  it('shows points and comments, and the last day for once more', async () => {
    const submissions = [aSubmission({ result: failed, reviews })];
    await open(anApi(anAssignment({ submissions, resubmitBy: '2026-12-02' })));
    expect(screen.getByText('Last day: 2 December 2026')).toBeVisible();
    const first = screen.getByRole('region', { name: 'Submission 1' });
    expect(within(first).getByText('Who is missing?')).toBeVisible();
    expect(within(first).getByText('2 points')).toBeVisible();
    expect(box()).toHaveValue('');
  });

  it('takes nothing more when it cannot', async () => {
    const submissions = [aSubmission({ result: failed, reviews })];
    const refusal = 'no-resubmission-left';
    await open(anApi(anAssignment({ submissions, mayHandIn: false, refusal })));
    expect(screen.getByText('Not passed.')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

it('says that there is none, and what failed', async () => {
  const { unmount } = await open(new FakeHttp());
  expect(screen.getByText('Your programme has no assignment')).toBeVisible();
  unmount();
  const failed = new ProblemError({ type: 'urn:problem:unexpected', status: 500 });
  await open(new FakeHttp().on('get', '/me/assignment', failed));
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
