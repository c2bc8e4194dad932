import { afterEach, describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { tellSignedInAgain } from '../../lib/back-again.js';
import { ProblemError } from '../../lib/problem-error.js';
import { catalogueOf } from '../../lib/i18n.js';
import { renderInCohort } from '../../testing/cohort.js';
import { FakeHttp, type Sent } from '../../testing/fake-http.js';
import { aMe } from '../../testing/people.js';
import type { RenderOptions } from '../../testing/render.js';
import type { Change, RegisterView } from './api-types.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { RegisterPage } from './register-page.js';

const path = '/cohorts/{slug}/register';
const catalogue = catalogueOf(english, albanian);

function aRegister(people = 3, over: Partial<RegisterView['sessions'][number]> = {}): RegisterView {
  const session = {
    id: 's1',
    code: 'M1',
    title: { en: 'Rights travel with people', sq: 'Të drejtat udhëtojnë' },
    startsAt: '2026-01-13T09:00:00Z',
    endsAt: '2026-01-13T10:15:00Z',
    mode: 'hybrid' as const,
    state: 'planned' as const,
    needsReason: false,
  };
  return {
    sessions: [
      { ...session, ...over },
      { ...session, id: 's2', code: 'M2', startsAt: '2026-01-20T09:00:00Z' },
    ],
    people: Array.from({ length: people }, (_, index) => ({
      enrolmentId: `e${index + 1}`,
      name: `Person ${index + 1}`,
      department: { en: 'Transport', sq: 'Transporti' },
    })),
    marks: [],
  };
}

const accept = ({ body }: Sent) => {
  const { marks } = body as { marks: Change[] };
  return { marks: marks.map(({ expectedSeq, ...one }) => ({ ...one, seq: expectedSeq + 1 })) };
};
const problem = (code: string, status: number, params = {}) =>
  new ProblemError({ type: `urn:problem:attendance.${code}`, status, params });
const anApi = (register = aRegister()) =>
  new FakeHttp().on('get', path, register).on('put', path, accept);

function open(api: FakeHttp, options: RenderOptions = {}) {
  const at = '/teach/spring/register?session=M1';
  return renderInCohort(<RegisterPage />, { api, catalogues: [catalogue], at, ...options });
}
const cells = () => screen.getAllByRole('gridcell');
const marksSent = (api: FakeHttp) =>
  api.sentTo('put', path).map(({ body }) => body as { marks: Change[]; reason?: string });
/** The return of the network sends at once what otherwise waits for a pause in typing. */
const send = () => act(() => void window.dispatchEvent(new Event('online')));
const saved = async () => {
  send();
  expect(await screen.findAllByText(/^Saved/)).not.toHaveLength(0);
};
const focusFirst = async () => {
  await screen.findByRole('grid');
  act(() =>
    cells()
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus(),
  );
};

afterEach(cleanup);

describe('the register', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open(anApi(), { locale });
      await screen.findByRole('grid');
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('of thirty people is taken with thirty keys and sent at once', async () => {
    const { api } = await open(anApi(aRegister(30)));
    await focusFirst();
    await userEvent.keyboard('p'.repeat(28) + 'la');
    await saved();
    const [write] = marksSent(api);
    expect(marksSent(api)).toHaveLength(1);
    expect(write?.marks).toHaveLength(30);
    expect(write?.marks[28]).toEqual({
      sessionId: 's1',
      enrolmentId: 'e29',
      mark: 'late',
      mode: 'room',
      arrangement: 'none',
      expectedSeq: 0,
    });
    expect(write?.marks[29]).toMatchObject({ mark: 'absent', mode: null });
  });

  describe('a pasted list', () => {
    const dialog = () => within(screen.getByRole('dialog'));
    const paste = async (text: string) => {
      await focusFirst();
      await userEvent.paste(text);
    };

    it('first shows what it comes to, and is one deed that is undone at once', async () => {
      const { api, container } = await open(anApi(aRegister(4)));
      await paste('P\n\nmaybe\nA');
      expect(dialog().getByRole('status')).toHaveTextContent(
        '2 marks can be entered. 1 line is left out; it says why.',
      );
      expect(dialog().getByRole('row', { name: /maybe/ })).toHaveTextContent('Not a mark');
      expect((await axe(container)).violations).toEqual([]);
      await userEvent.click(dialog().getByRole('button', { name: 'Enter 2 marks' }));
      expect(screen.queryByRole('dialog')).toBeNull();
      expect(marksSent(api)).toEqual([]);
      await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
      await userEvent.click(screen.getByRole('button', { name: 'Mark the 4 left as present' }));
      await saved();
      expect(marksSent(api)[0]?.marks.map(({ mark }) => mark)).toEqual(Array(4).fill('present'));
    });

    it('goes to people by their names, and to the session that the reader stands in', async () => {
      const { api } = await open(anApi());
      await focusFirst();
      await userEvent.keyboard('{ArrowRight}');
      await userEvent.paste('Person 3\tLO\nPerson 1\tP\nNobody\tP');
      expect(dialog().getByRole('heading', { name: /^Paste marks: M2/ })).toBeVisible();
      await userEvent.click(dialog().getByRole('button', { name: 'Enter 2 marks' }));
      await saved();
      expect(marksSent(api)[0]?.marks).toMatchObject([
        { sessionId: 's2', enrolmentId: 'e3', mark: 'late', mode: 'online' },
        { sessionId: 's2', enrolmentId: 'e1', mark: 'present', mode: 'room' },
      ]);
    });

    it('can be typed by whoever has no list to copy, and left without entering anything', async () => {
      const { api } = await open(anApi(), { locale: 'sq' });
      await screen.findByRole('grid');
      await userEvent.click(screen.getByRole('button', { name: 'Ngjisni një listë' }));
      await userEvent.type(dialog().getByRole('textbox'), 'mungon');
      expect(dialog().getByRole('button', { name: 'Shëno 1 person' })).toBeVisible();
      await userEvent.click(dialog().getByRole('button', { name: 'Lëre siç është' }));
      send();
      expect(marksSent(api)).toEqual([]);
    });
  });

  it('moves with arrows and has one cell in the order of the tabulator key', async () => {
    await open(anApi());
    await focusFirst();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(cells()[3]).toHaveFocus();
    expect(cells().filter(({ tabIndex }) => tabIndex === 0)).toEqual([cells()[3]]);
  });

  it('says what a key did, changes to online and undoes', async () => {
    await open(anApi());
    await focusFirst();
    await userEvent.keyboard('p{ArrowUp}o');
    expect(screen.getByText('Person 1: Present, online')).toBeInTheDocument();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(cells()[0]).toHaveTextContent('Present, in the room, not saved yet');
    await userEvent.keyboard('{Delete}');
    expect(cells()[0]).toHaveTextContent('No mark');
  });

  it('marks the rest present with one button', async () => {
    const { api } = await open(anApi());
    await focusFirst();
    await userEvent.keyboard('a');
    await userEvent.click(screen.getByRole('button', { name: 'Mark the 2 left as present' }));
    await saved();
    expect(marksSent(api)[0]?.marks.map(({ mark }) => mark)).toEqual([
      'absent',
      'present',
      'present',
    ]);
  });

  it('lets nobody be present before the session begins, but excused', async () => {
    await open(anApi(aRegister(3, { startsAt: '2999-01-01T09:00:00Z' })));
    await focusFirst();
    await userEvent.keyboard('p');
    expect(screen.getByRole('alert')).toHaveTextContent('has not begun');
    await userEvent.keyboard('e');
    expect(cells()[0]).toHaveTextContent('Excused, not saved yet');
  });

  it('says why it could not be loaded and loads again', async () => {
    const api = new FakeHttp();
    await open(api);
    api.on('get', path, aRegister());
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('grid')).toBeInTheDocument();
  });
});

describe('marks that are not saved', () => {
  it('wait on this device without a network and are sent later', async () => {
    const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
    const { api, services } = await open(anApi().on('put', path, offline));
    await focusFirst();
    await userEvent.keyboard('p');
    send();
    await screen.findAllByText('Not saved, still trying');
    expect(services.storage.getItem(`stoa.register.${aMe().id}.spring`)).toContain('"e1"');
    api.on('put', path, accept);
    await saved();
    expect(services.storage.length).toBe(0);
  });

  it('wait on this device when the sign-in has ended, say so, and are sent after signing in', async () => {
    const signedOut = new ProblemError({ type: 'urn:problem:not-signed-in', status: 401 });
    const { api, services } = await open(anApi().on('put', path, signedOut));
    await focusFirst();
    await userEvent.keyboard('p');
    send();
    await screen.findAllByText(/^Your sign-in has ended/);
    expect(screen.queryByText('Not saved, still trying')).not.toBeInTheDocument();
    expect(services.storage.getItem(`stoa.register.${aMe().id}.spring`)).toContain('"e1"');
    api.on('put', path, accept);
    act(tellSignedInAgain);
    expect(await screen.findAllByText(/^Saved/)).not.toHaveLength(0);
    expect(services.storage.length).toBe(0);
  });

  it('meet those of another trainer, and the choice is made by a person', async () => {
    const theirs = {
      sessionId: 's1',
      enrolmentId: 'e1',
      mark: 'absent',
      mode: null,
      arrangement: 'none',
      seq: 4,
      recordedBy: 'Ben Kola',
      recordedAt: '2026-01-13T09:05:00Z',
    };
    const { api } = await open(
      anApi().on('put', path, problem('mark-changed', 409, { changed: [theirs] })),
    );
    await focusFirst();
    await userEvent.keyboard('p');
    send();
    const dialog = await screen.findByRole('dialog', { name: /Somebody else marked/ });
    expect(dialog).toHaveTextContent('Saved: Absent (Ben Kola, 13 January 2026, 10:05)');
    api.on('put', path, accept);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save mine' }));
    await saved();
    expect(marksSent(api).at(-1)?.marks).toMatchObject([{ mark: 'present', expectedSeq: 4 }]);
  });

  it('of a session long over wait for one reason', async () => {
    const { api } = await open(anApi(aRegister(3, { needsReason: true })));
    await focusFirst();
    await userEvent.keyboard('pp');
    expect(screen.getByText(/^2 marks belong to sessions that ended/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Give a reason and save' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save 2 marks' }));
    expect(screen.getByLabelText('Reason')).toHaveAccessibleDescription(/at least three letters/);
    await userEvent.type(screen.getByLabelText('Reason'), 'List on paper');
    await userEvent.click(screen.getByRole('button', { name: 'Save 2 marks' }));
    await saved();
    expect(marksSent(api)).toMatchObject([{ reason: 'List on paper', marks: [{}, {}] }]);
  });

  it('ask for the reason when the server finds the session long over', async () => {
    const refusal = problem('reason-required', 422, { sessions: ['s1'] });
    const { api } = await open(anApi().on('put', path, refusal));
    await focusFirst();
    await userEvent.keyboard('p');
    send();
    const dialog = await screen.findByRole('dialog', { name: 'Why so late?' });
    expect(dialog).toHaveTextContent('M1, Rights travel with people');
    api.on('put', path, accept);
    await userEvent.type(screen.getByLabelText('Reason'), 'Forgotten');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save one mark' }));
    await saved();
    expect(marksSent(api).at(-1)).toMatchObject({ reason: 'Forgotten' });
  });

  it('that are refused can be taken back', async () => {
    await open(anApi().on('put', path, problem('session-cancelled', 422, { sessions: ['s1'] })));
    await focusFirst();
    await userEvent.keyboard('p');
    send();
    expect(await screen.findByRole('alert')).toHaveTextContent('was cancelled');
    await userEvent.click(screen.getByRole('button', { name: 'Take back what is not saved' }));
    expect(cells()[0]).toHaveTextContent('No mark');
  });
});

it('the history of a cell says who, when, from what and why', async () => {
  const item = {
    seq: 1,
    mark: 'absent',
    mode: null,
    arrangement: 'none',
    recordedAt: '2026-01-13T09:05:00Z',
  };
  const items = [
    { ...item, origin: 'check-in', recordedBy: 'Ada Hoxha', reason: null },
    {
      ...item,
      seq: 2,
      mark: 'excused',
      arrangement: 'make-up',
      origin: 'register',
      recordedBy: 'Ben Kola',
      reason: 'A letter came',
    },
  ];
  const { api } = await open(anApi().on('get', `${path}/history`, { items }));
  await focusFirst();
  await userEvent.keyboard('h');
  const dialog = await screen.findByRole('dialog', { name: 'Person 1, M1' });
  expect(await within(dialog).findByText('Reason: A letter came')).toBeInTheDocument();
  expect(dialog).toHaveTextContent('Ada Hoxha, 13 January 2026, 10:05, at check-in');
  expect(api.sentTo('get', `${path}/history`)[0]?.options?.query).toEqual({
    sessionId: 's1',
    enrolmentId: 'e1',
  });
});
