import { describe, expect, it } from '@jest/globals';
import { writeCalendar, type CalendarEvent } from './write-calendar.js';

const event = (overrides: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: '01990000-0000-7000-8000-000000000001',
  version: 2,
  title: 'S1 Rights travel with people',
  startsAt: new Date('2026-03-29T00:30:00Z'),
  endsAt: new Date('2026-03-29T02:00:00Z'),
  place: null,
  url: null,
  cancelled: false,
  ...overrides,
});

const write = (events: CalendarEvent[], name = 'Spring') =>
  writeCalendar({ name, writtenAt: new Date('2026-03-02T09:00:00Z'), events });
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('without events is still a calendar', () => {
    expect(write([])).toBe(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Stoa//Sessions//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Spring\r\nEND:VCALENDAR\r\n',
    );
  });

  it('gives each event its lasting name, its version and its times in UTC', () => {
    expect(unfolded(write([event()])).slice(6, -2)).toEqual([
      'BEGIN:VEVENT',
      'UID:01990000-0000-7000-8000-000000000001',
      'SEQUENCE:2',
      'DTSTAMP:20260302T090000Z',
      'DTSTART:20260329T003000Z',
      'DTEND:20260329T020000Z',
      'SUMMARY:S1 Rights travel with people',
      'STATUS:CONFIRMED',
      'END:VEVENT',
    ]);
  });

  it('says where, and that a session is cancelled', () => {
    const lines = unfolded(
      write([event({ place: 'Hall 2', url: 'https://meet.example/a;b,c', cancelled: true })]),
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'LOCATION:Hall 2',
        'URL:https://meet.example/a;b,c',
        'STATUS:CANCELLED',
      ]),
    );
  });

  it.each([
    { why: 'semicolons and commas', text: 'a;b,c', line: 'a\\;b\\,c' },
    { why: 'a backslash', text: 'a\\n', line: 'a\\\\n' },
    { why: 'line breaks of all kinds', text: 'a\nb\r\nc\rd', line: 'a\\nb\\nc\\nd' },
    { why: 'an attempt to add a line', text: 'x\r\nEND:VEVENT', line: 'x\\nEND:VEVENT' },
  ])('escapes $why', ({ text, line }) => {
    expect(unfolded(write([event({ title: text })]))).toContain(`SUMMARY:${line}`);
  });

  it('keeps an address on its line', () => {
    expect(unfolded(write([event({ url: 'https://meet.example/\r\nEND:VEVENT' })]))).toContain(
      'URL:https://meet.example/END:VEVENT',
    );
  });

  it.each([
    { why: 'letters of one octet', title: 'x'.repeat(300) },
    { why: 'letters of two octets', title: 'ë'.repeat(200) },
    { why: 'letters of four octets', title: '🏛'.repeat(80) },
    { why: 'a mixture', title: 'Të drejtat udhëtojnë me njerëzit 🏛 '.repeat(8) },
  ])('folds lines at 75 octets and never inside a character: $why', ({ title }) => {
    const text = write([event({ title })]);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(unfolded(text)).toContain(`SUMMARY:${title}`);
  });

  it('does not fold a line of exactly 75 octets', () => {
    const title = 'x'.repeat(75 - 'SUMMARY:'.length);
    expect(write([event({ title })])).toContain(`SUMMARY:${title}\r\nSTATUS`);
  });
});
