import { optionsOf, type Tally } from '../domain/group-vote.js';
import type { ActivityRecord, GroupRecord } from './group-records.js';
import type { GroupActivityView, GroupTallyView } from './groups.dto.js';
import type { GroupForPhonesView } from './group-codes.dto.js';

/** An activity as a facilitator sees it, hidden and waiting notes included. */
export function activityView(record: ActivityRecord): GroupActivityView {
  const { body, closedAt: _, roundBeganAt, tally, ...rest } = record;
  return {
    ...rest,
    kind: body.kind,
    from: body.key.startsWith('added-') ? null : body.from,
    question: body.question,
    options: optionsOf(body),
    dots: body.kind === 'dots' ? body.dots : null,
    stations: body.kind === 'stations' ? body.stations : [],
    roundMinutes: body.kind === 'stations' ? body.minutes : null,
    roundBeganAt: roundBeganAt === null ? null : new Date(roundBeganAt),
    tally: tally && tallyView(tally),
  };
}

const tallyView = (tally: Tally): GroupTallyView =>
  tally.state === 'counted' ? tally : { state: 'too-few', votes: null, counts: null };

/**
 * The same for phones and walls: only what is shown. The *ifs* of a vote are texts of single people, so they come with its result or
 * not at all.
 */
function openView(record: ActivityRecord): GroupActivityView {
  const view = activityView(record);
  const withheld = view.kind === 'yes-if-no' && view.tally?.state !== 'counted';
  const notes = withheld ? [] : view.notes.filter(({ state }) => state === 'shown');
  return { ...view, notes };
}

/** What everybody may know by the code. */
export function viewForPhones(
  group: GroupRecord,
  title: Record<string, string>,
  answeredOn: string | null,
): GroupForPhonesView {
  const { code, locale, joining, answerer, answerBy, deleteOn, answer } = group;
  const done = group.activities.filter(({ state }) => state === 'closed');
  const last = [...done].sort((a, b) => (a.closedAt! < b.closedAt! ? -1 : 1)).at(-1);
  const open = group.activities.find(({ state }) => state === 'open');
  const now = group.state === 'open' ? (open ?? last ?? null) : null;
  return {
    ...{ code, locale, title, joining, answerer, answerBy, deleteOn, answer, answeredOn },
    state: answeredOn === null ? group.state : 'answered',
    phones: group.seats,
    now: now && openView(now),
    done: done.map(openView),
  };
}
