import { describe, expect, it } from '@jest/globals';
import type { ScheduledSession } from '../../cohorts/index.js';
import { scheduleMail, type ScheduleNews } from './schedule-mail.js';

const after: ScheduledSession = {
  ...{ id: 's', code: 'M2', title: { en: 'Data at work', sq: 'Të dhënat në punë' } },
  ...{ moduleId: null, mode: 'hybrid', place: 'Hall 2', joinUrl: 'https://meet.example/m2' },
  startsAt: new Date('2026-03-31T08:00:00Z'),
  endsAt: new Date('2026-03-31T09:15:00Z'),
  ...{ state: 'planned', origin: 'programme', movedFrom: null, version: 2 },
};
const before: ScheduledSession = {
  ...after,
  startsAt: new Date('2026-03-24T09:00:00Z'),
  endsAt: new Date('2026-03-24T10:15:00Z'),
  ...{ mode: 'room', place: 'Hall 1' },
};
const write = (over: Partial<ScheduleNews> = {}, locale = 'en') =>
  scheduleMail(
    { id: 'p', givenName: 'Ana', email: 'ana@kalandra.example', locale, learns: true },
    {
      ...{ kind: 'move', before, after, zone: 'Europe/Tirane' },
      ...{ cohort: { en: 'Spring', sq: 'Pranvera' }, address: 'https://city.example/learn' },
      ...over,
    },
  );

describe('the mail about a change of the schedule', () => {
  it('says what it was and what it is, by the clock of the cohort on both sides of a change of clocks', () => {
    const { to, subject, text, locale } = write();
    expect([to, subject, locale]).toEqual([
      'ana@kalandra.example',
      'Changed: session M2, Data at work',
      'en',
    ]);
    expect(text.replaceAll('day,', 'day').split('\n').slice(4, 8)).toEqual([
      'M2, Data at work',
      'It was: Tuesday 24 March 2026, 10:00–11:15 (Europe/Tirane), Hall 1 (in the room)',
      'Now it is: Tuesday 31 March 2026, 10:00–11:15 (Europe/Tirane), Hall 2 (in the room and online)',
      'To join online: https://meet.example/m2',
    ]);
    expect(text).toContain('https://city.example/learn');
  });

  it('says of a cancelled session that fewer are asked for, and offers no way to join', () => {
    const { subject, text } = write({ kind: 'cancel', after: { ...after, place: null } });
    expect(subject).toBe('Cancelled: session M2, Data at work');
    expect(text).toContain('one session fewer is asked for');
    expect(text).toMatch(/It was planned for: Tuesday,? 31 March 2026/);
    expect(text).not.toContain('meet.example');
  });

  it('says of an added session that no more are asked for, and of one taken away that nothing changes', () => {
    const added = { ...after, origin: 'added' as const };
    expect(write({ kind: 'add', before: null, after: added }).text).toContain(
      'no more sessions are asked for',
    );
    expect(write({ kind: 'cancel', after: added }).text).toContain('as many sessions');
  });

  it.each([
    { kind: 'move' as const, subject: 'Ndryshim: seanca M2, Të dhënat në punë' },
    { kind: 'cancel' as const, subject: 'U anulua: seanca M2, Të dhënat në punë' },
    { kind: 'add' as const, subject: 'Një seancë më shumë: M2, Të dhënat në punë' },
  ])('is Albanian for whoever reads Albanian: $kind', ({ kind, subject }) => {
    const mail = write({ kind }, 'sq');
    expect(mail).toMatchObject({ subject, locale: 'sq' });
    expect(mail.text).toContain('e martë, 31 mars 2026, 10:00–11:15');
    expect(mail.text).toContain('I nderuar/e nderuar Ana,');
  });

  it('falls back to English for a language that it is not written in', () => {
    expect(write({}, 'bg')).toMatchObject({ locale: 'en' });
  });
});
