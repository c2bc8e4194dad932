import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { GroupPhone, PhoneSnapshot } from '../../lib/group/phone.js';
import { aGroup, anActivity, aNote } from '../../lib/group/testing.js';
import type { GroupActivity, GroupForPhones, MyVote } from '../../lib/group/types.js';
import { GroupPhoneScreen } from './group-phone.js';
import { GroupWall } from './group-wall.js';
import { groupMessages, groupWords } from './group-words.js';

const words = groupWords('en', groupMessages('en'));
const options = ['allow', 'not-now'].map((key) => ({ key, text: { en: key, sq: `${key} (sq)` } }));
const seat = { id: 'seat', sent: 'sent' as const };
const counted = { state: 'counted' as const, votes: 6, counts: { allow: 4, 'not-now': 2 } };
const tooFew = { state: 'too-few' as const, votes: null, counts: null };

class FakePhone {
  readonly done: unknown[][] = [];
  readonly join = () => this.done.push(['join']);
  readonly choose = (...what: unknown[]) => this.done.push(['choose', ...what]);
  readonly write = (...what: unknown[]) => this.done.push(['write', ...what]);
  readonly beginAt = (...what: unknown[]) => this.done.push(['begin', ...what]);
}

function show(view: Partial<GroupForPhones>, mine: Partial<PhoneSnapshot> = {}) {
  const phone = new FakePhone();
  const snapshot: PhoneSnapshot = {
    ...{ line: 'well', seat, votes: {}, notes: [], begun: {} },
    ...{ view: aGroup(view), ...mine },
  };
  const shown = render(
    <main>
      <h1>Group</h1>
      <GroupPhoneScreen words={words} snapshot={snapshot} phone={phone as unknown as GroupPhone} />
    </main>,
  );
  return { phone, ...shown };
}

const now = (over: Partial<GroupActivity>) => ({ now: anActivity({ options, ...over }) });
const vote = (over: Partial<MyVote> = {}): MyVote => ({
  ...{ ticket: 't', choices: ['allow'], change: 1, sent: 'sent' },
  ...over,
});
const id = anActivity().id;

describe('a phone', () => {
  it('is asked in without a name, and told what it is promised', async () => {
    const { phone, container } = show({}, { seat: null });
    expect(screen.getByText(/Nobody asks for your name/)).toBeVisible();
    expect(screen.getByText(/The city answers by 13 April 2026: Head of transport/)).toBeVisible();
    expect(screen.getByText(/Everything is deleted on 12 June 2026/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Join the group' }));
    expect(phone.done).toEqual([['join']]);
    expect((await axe(container)).violations).toEqual([]);
  });

  it('says why it does not come in, and lets it be tried again', () => {
    show({}, { seat: { id: 's', sent: { refused: 'groups.door-closed' } } });
    expect(screen.getByRole('alert')).toHaveTextContent('No further phones are let in');
    expect(screen.getByRole('button', { name: 'Join the group' })).toBeVisible();
  });

  it('waits quietly when nothing is on', () => {
    show({});
    expect(screen.getByRole('status')).toHaveTextContent('You are in. Look up');
  });

  it('chooses by one press, which says that it is chosen', async () => {
    const { phone, container } = show(now({}), { votes: { [id]: vote() } });
    const chosen = screen.getByRole('button', { name: 'allow' });
    expect(chosen).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'not-now' }));
    expect(phone.done).toEqual([['choose', id, ['not-now']]]);
    expect(screen.getByText(/It has arrived. You can change it/)).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('tells that it is not sent yet, and that it came too late', () => {
    const waiting = show(now({}), { line: 'lost', votes: { [id]: vote({ sent: 'waiting' }) } });
    expect(screen.getByText(/No network just now/)).toBeVisible();
    expect(screen.getByText('Not sent yet, still trying.')).toBeVisible();
    waiting.unmount();
    const late = { sent: { refused: 'groups.not-open' } };
    show(now({ state: 'closed', tally: counted }), { votes: { [id]: vote(late) } });
    expect(screen.getByRole('alert')).toHaveTextContent('It was closed before yours arrived');
  });

  it('puts its dots, takes them back, and has no more than it has', async () => {
    const dots = now({ kind: 'dots', dots: 2 });
    const first = show(dots, { votes: { [id]: vote({ choices: ['allow'] }) } });
    const line = within(screen.getByRole('group', { name: 'not-now' }));
    await userEvent.click(line.getByRole('button', { name: 'Put a dot' }));
    expect(first.phone.done).toEqual([['choose', id, ['allow', 'not-now']]]);
    first.unmount();
    const second = show(dots, { votes: { [id]: vote({ choices: ['allow', 'allow'] }) } });
    expect(screen.getByText('0 dots left')).toBeVisible();
    for (const button of screen.getAllByRole('button', { name: 'Put a dot' }))
      expect(button).toBeDisabled();
    const [take] = screen.getAllByRole('button', { name: 'Take one back' });
    await userEvent.click(take!);
    expect(second.phone.done).toEqual([['choose', id, ['allow']]]);
    expect((await axe(second.container)).violations).toEqual([]);
  });

  it('finishes a “yes, if”', async () => {
    const options = ['yes', 'yes-if', 'no'].map((key) => ({ key, text: null }));
    const { phone } = show(now({ kind: 'yes-if-no', options }), {
      votes: { [id]: vote({ choices: ['yes-if'] }) },
    });
    await userEvent.type(screen.getByLabelText('Yes, if …'), ' it is deleted ');
    await userEvent.click(screen.getByRole('button', { name: 'Send the condition' }));
    const note = { text: 'it is deleted', reason: null, condition: null };
    expect(phone.done).toEqual([['write', id, note]]);
  });

  it('writes one recommendation, one reason, one condition; nothing empty', async () => {
    const { phone, container } = show(now({ kind: 'board', notes: [aNote()] }));
    const send = screen.getByRole('button', { name: 'Send to the board' });
    await userEvent.click(send);
    expect(screen.getByText('Write what you recommend.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('We recommend'), 'A sign');
    await userEvent.type(screen.getByLabelText('Because'), 'One can ask');
    await userEvent.click(send);
    const note = { text: 'A sign', reason: 'One can ask', condition: null };
    expect(phone.done).toEqual([['write', id, note]]);
    expect(screen.getByText('A sign on each camera')).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('knows by itself at which station its table is', async () => {
    const stations = ['a', 'b', 'c'].map((key) => ({
      ...{ key, title: { en: `Station ${key}` }, text: { en: `At ${key}` } },
    }));
    const walk = { kind: 'stations' as const, stations, round: 2, roundMinutes: 14 };
    const begin = show(now(walk));
    await userEvent.click(screen.getByRole('radio', { name: 'Station c' }));
    expect(begin.phone.done).toEqual([['begin', id, 2]]);
    begin.unmount();
    const { container } = show(now(walk), { begun: { [id]: 2 } });
    expect(screen.getByText('At a')).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('shows a result from five up, and says so below', () => {
    const five = show(now({ state: 'closed', tally: counted }));
    expect(screen.getByText('6 phones have chosen.')).toBeVisible();
    five.unmount();
    show(now({ state: 'closed', tally: tooFew }));
    expect(screen.getByText(/Fewer than five have chosen/)).toBeVisible();
  });

  it('finds the city’s answer to each recommendation weeks later, without joining', async () => {
    const answered = aNote({ answer: 'later', answerReason: 'The contract ends in autumn.' });
    const { container } = show(
      {
        ...{ state: 'answered', answer: 'Thank you.\nTwo of it we do.', answeredOn: '2026-04-10' },
        done: [
          anActivity({ id: 'b', kind: 'board', state: 'closed', notes: [answered] }),
          anActivity({ options, state: 'closed', tally: counted }),
        ],
      },
      { seat: null },
    );
    expect(screen.getByRole('heading', { name: 'The city’s answer' })).toBeVisible();
    expect(screen.getByText('Published on 10 April 2026.')).toBeVisible();
    expect(screen.getByText('Later')).toBeVisible();
    expect(screen.getByText('The contract ends in autumn.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('says until when it waits for the answer, and that a group is gone', () => {
    const closed = show({ state: 'closed' }, { seat: null });
    expect(screen.getByText(/The city answers by 13 April 2026; the answer will/)).toBeVisible();
    closed.unmount();
    show({}, { line: 'gone' });
    expect(screen.getByRole('status')).toHaveTextContent('This group is no longer here');
  });
});

describe('a wall', () => {
  const wall = (view: Partial<GroupForPhones>) =>
    render(
      <main>
        <h1>Group</h1>
        <GroupWall
          {...{ words, view: aGroup(view), shownCode: 'K7M-QXT', line: 'well' }}
          address="https://city.example/g/K7MQXT"
        />
      </main>,
    );

  it('shows the way in, and how many have chosen but not what', async () => {
    const { container } = wall({ ...now({ votes: 7 }), joining: false });
    expect(screen.getByText('K7M-QXT')).toBeVisible();
    expect(screen.getByText('city.example/g/K7MQXT')).toBeVisible();
    expect(screen.getByText(/7 of 12 phones have chosen/)).toBeVisible();
    expect(screen.getByText(/No further phones are let in/)).toBeVisible();
    expect(container.querySelector('.group-result')).toBeNull();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('shows results, boards and who stands where', () => {
    const result = wall(now({ state: 'closed', tally: counted }));
    expect(screen.getByText('6 phones have chosen.')).toBeVisible();
    result.unmount();
    const board = wall(now({ kind: 'board', notes: [aNote()] }));
    expect(screen.getByText('A sign on each camera')).toBeVisible();
    board.unmount();
    const stations = ['a', 'b'].map((key) => ({ key, title: { en: key }, text: { en: key } }));
    act(() => void wall(now({ kind: 'stations', stations, round: 2, roundMinutes: 14 })));
    expect(screen.getByText('Began at a, now at')).toBeVisible();
  });
});
