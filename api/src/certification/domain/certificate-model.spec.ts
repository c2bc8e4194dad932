import { describe, expect, it } from '@jest/globals';
import { attendanceRecordModel } from './attendance-record-model.js';
import { certificateFileName } from './certificate-file-name.js';
import { certificateModel, type FrozenAward } from './certificate-model.js';

const award = (over: Partial<FrozenAward['values']> = {}): FrozenAward => ({
  values: {
    holder: { givenName: 'Ana', familyName: 'Hoxha' },
    locale: 'en',
    cityName: { en: 'City of Kalandra', sq: 'Bashkia Kalandër' },
    programmeTitle: { en: 'Digital rights', sq: 'Të drejtat digjitale' },
    tierTitle: { en: 'Practitioner' },
    hours: 26,
    mode: 'hybrid',
    signatories: [{ name: 'Mira Deda', role: { en: 'Mayor', sq: 'Kryetare' } }],
    specimen: true,
    ...over,
  },
  displayCode: '7K2M-9QXT-0B4C-F',
  awardedAt: new Date('2026-03-02T09:00:00Z'),
  awardedOn: '2026-03-02',
  validUntil: '2028-03-02',
  replaces: false,
});

describe('the texts of a certificate', () => {
  it('are final and in the holder’s language', () => {
    const model = certificateModel(award({ locale: 'sq' }), 'https://stoa.example');
    expect(model).toMatchObject({
      lang: 'sq',
      city: 'Bashkia Kalandër',
      holder: 'Ana Hoxha',
      hours: '26 orë',
      awardedOn: '2 mars 2026',
      validUntil: '2 mars 2028',
      check: {
        url: 'https://stoa.example/v/7K2M-9QXT-0B4C-F',
        address: 'stoa.example/v/7K2M-9QXT-0B4C-F',
      },
    });
  });

  it.each([
    { locale: 'en', hours: 2.5, is: '2.5 hours' },
    { locale: 'sq', hours: 2.5, is: '2,5 orë' },
    { locale: 'en', hours: 1, is: '1 hour' },
    { locale: 'sq', hours: 1, is: '1 orë' },
  ])('write $hours in $locale as people do', ({ locale, hours, is }) => {
    expect(certificateModel(award({ locale, hours }), 'https://stoa.example').hours).toBe(is);
  });

  it('name the language of what had to fall back to another one', () => {
    expect(certificateModel(award({ locale: 'sq' }), 'https://stoa.example').tier).toEqual({
      text: 'Practitioner',
      lang: 'en',
    });
    expect(certificateModel(award({ tierTitle: {} }), 'https://stoa.example').tier).toBe('');
  });

  it('are English for a holder whose language has no words here', () => {
    expect(certificateModel(award({ locale: 'fr' }), 'https://stoa.example')).toMatchObject({
      lang: 'en',
      hours: '26 hours',
    });
  });

  it('leave out the end of what does not end, and say when it replaces another', () => {
    const model = certificateModel(
      { ...award(), validUntil: null, replaces: true },
      'https://stoa.example',
    );
    expect(model).not.toHaveProperty('validUntil');
    expect(model.note).toBe('This certificate replaces an earlier one.');
  });

  it('say across a preview that it is one, in any city', () => {
    const real = award({ locale: 'sq', specimen: false });
    const shown = certificateModel({ ...real, preview: true }, 'https://stoa.example');
    expect([shown.specimen, shown.labels.specimen]).toEqual([true, 'PAMJE PARAPRAKE']);
    const invented = certificateModel({ ...award(), preview: true }, 'https://stoa.example');
    expect(invented.labels.specimen).toBe('SPECIMEN · PREVIEW');
  });

  it('are the same for the same award', () => {
    expect(certificateModel(award(), 'https://stoa.example')).toEqual(
      certificateModel(award(), 'https://stoa.example'),
    );
  });
});

describe('the file name of a certificate', () => {
  it.each([
    ['Ana', 'Hoxha', 'Hoxha-Ana-practitioner-7K2M.pdf'],
    ['Çiljeta', 'Dervishi-Lleshi', 'Dervishi-Lleshi-Çiljeta-practitioner-7K2M.pdf'],
    ['Ελένη', 'Παππά', 'Παππά-Ελένη-practitioner-7K2M.pdf'],
  ])('of %s %s is %s', (givenName, familyName, name) => {
    expect(
      certificateFileName({
        values: { holder: { givenName, familyName } },
        tier: 'practitioner',
        code: '7K2M',
      }),
    ).toBe(name);
  });
});

describe('the record of attendance', () => {
  const session = (mark: 'present' | 'absent' | 'made_up' | null, startsAt: string) => ({
    title: { en: 'A session' },
    startsAt: new Date(startsAt),
    mark: mark ? { mark, mode: mark === 'present' ? ('online' as const) : null } : null,
  });
  const facts = {
    locale: 'en',
    person: 'Ana Hoxha',
    cityName: { en: 'City of Kalandra' },
    specimen: true,
    programmeTitle: { en: 'Digital rights' },
    cohortTitle: { en: 'Autumn' },
    zone: 'Europe/Tirane',
    madeAt: new Date('2026-03-10T09:00:00Z'),
    madeOn: '2026-03-10',
  };

  it('lists every planned session with its mark in words, and counts over all of them', () => {
    const model = attendanceRecordModel({
      ...facts,
      sessions: [
        session('present', '2026-03-02T23:30:00Z'),
        session('absent', '2026-03-03T09:00:00Z'),
        session('made_up', '2026-03-04T09:00:00Z'),
        session(null, '2026-03-05T09:00:00Z'),
      ],
    });
    expect(model.sessions.map(({ date, mark, mode }) => [date, mark, mode])).toEqual([
      ['3 March 2026', 'present', 'online'],
      ['3 March 2026', 'absent', ''],
      ['4 March 2026', 'made up', ''],
      ['5 March 2026', 'not marked', ''],
    ]);
    expect(model.total).toBe('Attended: 2 of 4 planned sessions');
  });

  it('says nothing was attended where nothing was planned', () => {
    expect(attendanceRecordModel({ ...facts, sessions: [] }).total).toBe(
      'Attended: 0 of 0 planned sessions',
    );
  });
});
