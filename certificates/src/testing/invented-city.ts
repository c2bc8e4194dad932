import type {
  AttendanceLettersModel,
  AttendanceRecordModel,
  CertificateModel,
  Logo,
} from '../model.ts';

/** The invented Valmora: a harbour gate of three columns over two waves. */
export const valmoraLogo: Logo = {
  kind: 'drawing',
  width: 64,
  height: 64,
  shapes: [
    { path: 'M32 3 61 17V21H3V17Z', fill: '#0A5A83' },
    { path: 'M8 24H18V42H8ZM27 24H37V42H27ZM46 24H56V42H46Z', fill: '#0A5A83' },
    {
      path: 'M3 46C8 46 8 50 13 50S18 46 23 46 28 50 33 50 38 46 43 46 48 50 53 50 57 46 61 46V51C57 51 57 55 53 55S48 51 43 51 38 55 33 55 28 51 23 51 18 55 13 55 8 51 3 51Z',
      fill: '#A8452B',
    },
    { path: 'M9 58H55V61H9Z', fill: '#0A5A83' },
  ],
};

export function aCertificate(changes: Partial<CertificateModel> = {}): CertificateModel {
  return {
    lang: 'en',
    issuedAt: new Date('2026-06-03T09:30:00Z'),
    specimen: false,
    city: 'City of Valmora',
    holder: 'Arta Hoxha-Çela',
    programme: 'Digital rights for public officials',
    tier: 'Practitioner',
    hours: '24 hours',
    mode: 'Hybrid',
    awardedOn: '3 June 2026',
    validUntil: '3 June 2029',
    signatories: [
      { name: 'Mirela Dobreva', role: 'Programme coordinator' },
      { name: 'Éamonn Ó Ceallaigh', role: 'Director of digital services' },
    ],
    check: {
      url: 'https://stoa.example/v/K7QM-3XTD-9HRA-5',
      address: 'stoa.example/v/K7QM-3XTD-9HRA-5',
    },
    ...changes,
    labels: {
      documentTitle: 'Certificate – Arta Hoxha-Çela – Digital rights for public officials',
      heading: 'Certificate',
      awardedTo: 'This is to certify that',
      completed: 'has met every criterion of the programme',
      hours: 'Learning time',
      mode: 'Form',
      awardedOn: 'Awarded on',
      validUntil: 'Valid until',
      check: 'Check this certificate at',
      logo: 'Logo of the City of Valmora',
      qrCode: 'QR code that opens stoa.example/v/K7QM-3XTD-9HRA-5',
      specimen: 'SPECIMEN',
      ...changes.labels,
    },
  };
}

export function anAttendanceRecord(
  changes: Partial<AttendanceRecordModel> = {},
): AttendanceRecordModel {
  return {
    lang: 'en',
    issuedAt: new Date('2026-06-03T09:30:00Z'),
    specimen: false,
    city: 'City of Valmora',
    person: 'Arta Hoxha-Çela',
    programme: 'Digital rights for public officials',
    cohort: 'Spring 2026',
    sessions: [
      { date: '4 March 2026', title: 'What digital rights are', mark: 'Present', mode: 'Room' },
      {
        date: '18 March 2026',
        title: 'Data protection at the counter',
        mark: 'Late',
        mode: 'Online',
      },
      {
        date: '1 April 2026',
        title: 'Automated decisions and their limits',
        mark: 'Absent',
        mode: '–',
      },
      { date: '15 April 2026', title: 'Accessible by design', mark: 'Excused', mode: '–' },
      {
        date: '29 April 2026',
        title: 'Answering a request in time',
        mark: 'Made up',
        mode: 'Online',
      },
      { date: '13 May 2026', title: 'A plan for your department', mark: 'Present', mode: 'Room' },
    ],
    total: 'Attended: 4 of 6 planned sessions, 10 of 15 hours.',
    madeOn: 'Made on 3 June 2026.',
    ...changes,
    labels: {
      documentTitle: 'Record of attendance – Arta Hoxha-Çela',
      heading: 'Record of attendance',
      person: 'Person',
      programme: 'Programme',
      cohort: 'Cohort',
      sessions: 'Sessions',
      date: 'Date',
      session: 'Session',
      mark: 'Mark',
      mode: 'Form',
      noSessions: 'No session was held.',
      notACertificate:
        'This is a record of sessions attended. It is not a certificate and confers no status.',
      pageOf: 'Page {page} of {pages}',
      logo: 'Logo of the City of Valmora',
      specimen: 'SPECIMEN',
      ...changes.labels,
    },
  };
}

export function attendanceLetters(
  changes: Partial<AttendanceLettersModel> = {},
): AttendanceLettersModel {
  return {
    lang: 'en',
    issuedAt: new Date('2026-06-03T16:30:00Z'),
    specimen: false,
    city: 'City of Valmora',
    documentTitle: 'Letter of attendance – Arta Hoxha-Çela – My data, my street',
    title: 'My data, my street',
    facts: [
      { label: 'Day', value: '3 June 2026' },
      { label: 'Time', value: '14:00–16:00 (120 minutes)' },
      { label: 'Place', value: 'Library at the harbour, first floor' },
      { label: 'Held by', value: 'Mirela Dobreva' },
    ],
    letters: [
      {
        person: 'Arta Hoxha-Çela',
        confirmed: 'Confirmed on 3 June 2026 by those who held the workshop.',
      },
    ],
    ...changes,
    labels: {
      heading: 'Letter of attendance',
      tookPart: 'took part in the workshop',
      notACertificate:
        'This letter states who was there. It is not a certificate: nothing was tested.',
      logo: 'Logo of the City of Valmora',
      specimen: 'SPECIMEN',
      ...changes.labels,
    },
  };
}
