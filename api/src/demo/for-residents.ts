import type { INestApplicationContext } from '@nestjs/common';
import { CreateCohort, OfferCohort } from '../cohorts/index.js';
import { AddEntries, ConfirmList, SetUpWorkshop, WorkshopRecords } from '../open/index.js';
import { calendarDate, dateIn, plusDays } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { at, plusWeeks, timeIn } from '../shared/wall-clock.js';
import { shippedProgramme, type DemonstrationFrame } from './demonstration-frame.js';
import { sessionOfToday } from './session-of-today.js';

const zone = 'Europe/Tirane';
const minutes = 120;

/** An evening in two weeks that residents may join with an account: the public home says so. */
export async function seedEveningToJoin(
  app: INestApplicationContext,
  { trainer, now }: DemonstrationFrame,
  coordinatorId: string,
): Promise<void> {
  const programme = await shippedProgramme(app, 'my-data-my-street');
  const today = dateIn(zone, instantOf(now));
  const day = plusWeeks(today, 2);
  const slug = 'demo-evening';
  const startsAt = at(day, '18:00', zone);
  await app.get(CreateCohort, { strict: false }).execute(trainer, {
    slug,
    title: {
      en: 'Evening in the library (demonstration)',
      sq: 'Mbrëmje në bibliotekë (demonstrim)',
    },
    ...programme.pinned,
    zone,
    locale: 'sq',
    startsOn: day,
    endsOn: day,
    evidenceClosesOn: plusDays(calendarDate(day), 30),
    synthetic: true,
    modules: programme.modules.map(({ id: moduleId }) => ({ moduleId, opensOn: today })),
    sessions: [
      {
        ...programme.session('D3'),
        startsAt,
        endsAt: new Date(startsAt.getTime() + minutes * 60_000),
        mode: 'room',
        place: 'City library, reading room',
        joinUrl: null,
      },
    ],
  });
  const coordinator = {
    ...{ ...trainer, personId: coordinatorId },
    grants: [{ role: 'coordinator', scopeKind: 'city', scopeId: null } as const],
  };
  await app
    .get(OfferCohort, { strict: false })
    .execute(coordinator, slug, { openToAll: true, places: 25 }, 1);
}

/** On the facilitator's list: those who came, of whom the first have been confirmed. */
const came = [
  ...['Afërdita Gjoka', 'Besnik Lala', 'Çiljeta Mani', 'Dritan Qosja', 'Elona Rrapi'],
  ...['Fatbardha Sula', 'Gjergj Tafa', 'Hajrije Ura', 'Ilir Xhafa'],
];
const confirmed = came.slice(0, 6);

/** A workshop that is under way when the demonstration is first looked at by day: its door stands open, and names wait to be confirmed. */
export async function seedWorkshopOfToday(
  app: INestApplicationContext,
  { trainer, now }: DemonstrationFrame,
): Promise<void> {
  const today = dateIn(zone, instantOf(now));
  const startsAt = sessionOfToday(now, today, zone);
  const { id } = await app.get(SetUpWorkshop, { strict: false }).execute(trainer, {
    title: 'Whose data is this street? (demonstration)',
    place: 'Neighbourhood centre, ground floor',
    locale: 'en',
    date: today,
    time: timeIn(zone, startsAt),
    minutes,
    plan: { programme: 'my-data-my-street', module: 'privacy-and-trust' },
    ...{ young: false, heldBy: null, keepDays: 30 },
  });
  // Early in the morning nobody has come yet.
  if (now < startsAt) return;
  await app.get(AddEntries, { strict: false }).execute(trainer, id, came);
  const entries = await app.get(WorkshopRecords, { strict: false }).entriesOf(id);
  const seen = entries.filter(({ name }) => name !== null && confirmed.includes(name));
  await app.get(ConfirmList, { strict: false }).execute(
    trainer,
    id,
    seen.map((entry) => entry.id),
  );
}
