/** The words of certificates, records and letters, in every shipped language. Whole sentences with named places, never glued parts. */
const en = {
  heading: 'Certificate',
  awardedTo: 'awarded to',
  completed: 'who has met the criteria of the programme',
  hours: 'Hours',
  hoursValue: (hours: number) => `${hours.toLocaleString('en')} ${hours === 1 ? 'hour' : 'hours'}`,
  mode: 'Mode',
  modes: { room: 'in the room', online: 'online', hybrid: 'in the room and online' },
  awardedOn: 'Awarded on',
  validUntil: 'Valid until',
  check: 'Check this certificate at',
  logo: (city: string) => `Mark of ${city}`,
  qrCode: (address: string) => `QR code that opens ${address}`,
  specimen: 'SPECIMEN',
  preview: 'PREVIEW',
  replaces: 'This certificate replaces an earlier one.',
  documentTitle: (holder: string, programme: string) => `Certificate – ${holder} – ${programme}`,
  record: {
    heading: 'Record of attendance',
    documentTitle: (person: string) => `Record of attendance – ${person}`,
    person: 'Name',
    programme: 'Programme',
    cohort: 'Cohort',
    sessions: 'Sessions',
    date: 'Date',
    session: 'Session',
    mark: 'Attendance',
    mode: 'How',
    total: (attended: number, planned: number) =>
      `Attended: ${attended} of ${planned} planned sessions`,
    madeOn: (date: string) => `Made on ${date}`,
    noSessions: 'No session has been planned yet.',
    notACertificate: 'This record states which sessions were attended. It is not a certificate.',
    pageOf: 'Page {page} of {pages}',
    marks: {
      present: 'present',
      late: 'present, came late',
      excused: 'excused',
      absent: 'absent',
      made_up: 'made up',
      none: 'not marked',
    },
  },
  letter: {
    heading: 'Letter of attendance',
    documentTitle: (who: string, title: string) => `Letter of attendance – ${who} – ${title}`,
    documentTitleOfAll: (title: string) => `Letters of attendance – ${title}`,
    tookPart: 'took part in the workshop',
    day: 'Day',
    time: 'Time',
    timeValue: (from: string, to: string, minutes: number) => `${from}–${to} (${minutes} minutes)`,
    place: 'Place',
    heldBy: 'Held by',
    confirmed: (date: string) => `Confirmed on ${date} by those who held the workshop.`,
    notACertificate:
      'This letter states who was there. It is not a certificate: nothing was tested.',
  },
  mail: {
    subject: 'Your certificate is ready',
    text: (name: string, address: string) =>
      `Dear ${name},\n\nyour certificate is ready. You find it under My certificate:\n\n${address}\n\nAnyone can check it with the code that is printed on it.\n`,
  },
};

export type CertificateWords = typeof en;

const sq: CertificateWords = {
  heading: 'Certifikatë',
  awardedTo: 'i jepet',
  completed: 'për përmbushjen e kritereve të programit',
  hours: 'Orë',
  hoursValue: (hours) => `${hours.toLocaleString('sq')} orë`,
  mode: 'Mënyra',
  modes: { room: 'në sallë', online: 'në internet', hybrid: 'në sallë dhe në internet' },
  awardedOn: 'Dhënë më',
  validUntil: 'E vlefshme deri më',
  check: 'Verifikojeni këtë certifikatë në',
  logo: (city) => `Shenja e: ${city}`,
  qrCode: (address) => `Kod QR që hap ${address}`,
  specimen: 'SPECIMEN',
  preview: 'PAMJE PARAPRAKE',
  replaces: 'Kjo certifikatë zëvendëson një të mëparshme.',
  documentTitle: (holder, programme) => `Certifikatë – ${holder} – ${programme}`,
  record: {
    heading: 'Vërtetim pjesëmarrjeje',
    documentTitle: (person) => `Vërtetim pjesëmarrjeje – ${person}`,
    person: 'Emri',
    programme: 'Programi',
    cohort: 'Grupi',
    sessions: 'Seancat',
    date: 'Data',
    session: 'Seanca',
    mark: 'Pjesëmarrja',
    mode: 'Si',
    total: (attended, planned) => `Pjesëmarrje: ${attended} nga ${planned} seanca të planifikuara`,
    madeOn: (date) => `Lëshuar më ${date}`,
    noSessions: 'Ende nuk është planifikuar asnjë seancë.',
    notACertificate: 'Ky vërtetim tregon seancat ku është marrë pjesë. Nuk është certifikatë.',
    pageOf: 'Faqja {page} nga {pages}',
    marks: {
      present: 'i pranishëm',
      late: 'i pranishëm, me vonesë',
      excused: 'mungesë e arsyetuar',
      absent: 'mungesë',
      made_up: 'e zëvendësuar',
      none: 'pa shënim',
    },
  },
  letter: {
    heading: 'Vërtetim pjesëmarrjeje në seminar',
    documentTitle: (who, title) => `Vërtetim pjesëmarrjeje – ${who} – ${title}`,
    documentTitleOfAll: (title) => `Vërtetime pjesëmarrjeje – ${title}`,
    tookPart: 'mori pjesë në seminarin',
    day: 'Data',
    time: 'Ora',
    timeValue: (from, to, minutes) => `${from}–${to} (${minutes} minuta)`,
    place: 'Vendi',
    heldBy: 'E drejtoi',
    confirmed: (date) => `Konfirmuar më ${date} nga drejtuesit e seminarit.`,
    notACertificate:
      'Ky vërtetim tregon kush ishte i pranishëm. Nuk është certifikatë: asgjë nuk u kontrollua me test.',
  },
  mail: {
    subject: 'Certifikata juaj është gati',
    text: (name, address) =>
      `I nderuar/e nderuar ${name},\n\ncertifikata juaj është gati. E gjeni te Certifikata ime:\n\n${address}\n\nKushdo mund ta verifikojë me kodin që është shtypur në të.\n`,
  },
};

const byLocale: Record<string, CertificateWords> = { en, sq };

/** The words in a language; English where we have none, which the document's language then says too. */
export function certificateWords(locale: string): { words: CertificateWords; lang: string } {
  const words = byLocale[locale];
  return words ? { words, lang: locale } : { words: en, lang: 'en' };
}
