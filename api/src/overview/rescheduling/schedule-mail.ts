import type { ScheduleChange, ScheduledSession } from '../../cohorts/index.js';
import type { OutgoingMail } from '../../platform/mail/mail.js';
import { readText, type LocaleText } from '../../shared/locale-text.js';
import { timeIn } from '../../shared/wall-clock.js';

export type Told = {
  id: string;
  givenName: string;
  email: string;
  locale: string;
  /** Otherwise they train. */
  learns: boolean;
};

type Kind = ScheduleChange['kind'];
type Mode = ScheduledSession['mode'];

export type ScheduleNews = {
  kind: Kind;
  before: ScheduledSession | null;
  after: ScheduledSession;
  zone: string;
  cohort: LocaleText;
  /** Of the page with all sessions. */
  address: string;
};

const words = {
  en: {
    subject: {
      move: (session: string) => `Changed: session ${session}`,
      cancel: (session: string) => `Cancelled: session ${session}`,
      add: (session: string) => `One more session: ${session}`,
    },
    dear: (name: string) => `Dear ${name},`,
    what: {
      move: (cohort: string) => `a session of ${cohort} has been changed.`,
      cancel: (cohort: string) =>
        `a session of ${cohort} has been cancelled. For the certificate one session fewer is asked for; nobody is worse off by it.`,
      add: (cohort: string) =>
        `a session has been added to ${cohort}. It is one more chance; for the certificate no more sessions are asked for.`,
    },
    cancelledExtra: (cohort: string) =>
      `a session that had been added to ${cohort} has been cancelled. For the certificate as many sessions are asked for as before.`,
    was: 'It was',
    is: { move: 'Now it is', cancel: 'It was planned for', add: 'It is' },
    mode: { room: 'in the room', online: 'online', hybrid: 'in the room and online' },
    join: 'To join online:',
    end: (address: string) =>
      `All sessions, and a file for your calendar that changes what you have in it, are here:\n${address}`,
  },
  sq: {
    subject: {
      move: (session: string) => `Ndryshim: seanca ${session}`,
      cancel: (session: string) => `U anulua: seanca ${session}`,
      add: (session: string) => `Një seancë më shumë: ${session}`,
    },
    dear: (name: string) => `I nderuar/e nderuar ${name},`,
    what: {
      move: (cohort: string) => `një seancë e grupit «${cohort}» ka ndryshuar.`,
      cancel: (cohort: string) =>
        `një seancë e grupit «${cohort}» u anulua. Për certifikatën kërkohet një seancë më pak; askush nuk dëmtohet nga kjo.`,
      add: (cohort: string) =>
        `grupit «${cohort}» iu shtua një seancë. Është një mundësi më shumë; për certifikatën nuk kërkohen më tepër seanca.`,
    },
    cancelledExtra: (cohort: string) =>
      `një seancë që i ishte shtuar grupit «${cohort}» u anulua. Për certifikatën kërkohen po aq seanca sa më parë.`,
    was: 'Ishte',
    is: { move: 'Tani është', cancel: 'Ishte planifikuar për', add: 'Është' },
    mode: { room: 'në sallë', online: 'në internet', hybrid: 'në sallë dhe në internet' },
    join: 'Për t’u lidhur në internet:',
    end: (address: string) =>
      `Të gjitha seancat, si dhe një skedar për kalendarin tuaj që ndryshon ato që keni në të, i gjeni këtu:\n${address}`,
  },
} as const;

/** The one mail about a change of the schedule, in its reader's language; times by the clock on the wall of the cohort. */
export function scheduleMail({ givenName, email, locale }: Told, news: ScheduleNews): OutgoingMail {
  const { kind, before, after } = news;
  const lang = locale === 'sq' ? 'sq' : 'en';
  const said = words[lang];
  const read = (text: LocaleText) => readText(text, lang)?.text ?? '';
  const what =
    kind === 'cancel' && after.origin === 'added' ? said.cancelledExtra : said.what[kind];
  const title = `${after.code}, ${read(after.title)}`;
  const where = (session: ScheduledSession) => whereOf(session, said.mode);
  const line = (label: string, session: ScheduledSession) =>
    `${label}: ${whenOf(session, news.zone, lang)}, ${where(session)}`;
  const lines = [
    said.dear(givenName),
    '',
    what(read(news.cohort)),
    '',
    title,
    ...(kind === 'move' && before ? [line(said.was, before)] : []),
    line(said.is[kind], after),
    ...(kind !== 'cancel' && after.joinUrl ? [`${said.join} ${after.joinUrl}`] : []),
    '',
    said.end(news.address),
    '',
  ];
  return { to: email, subject: said.subject[kind](title), text: lines.join('\n'), locale: lang };
}

const whereOf = ({ mode, place }: ScheduledSession, modes: Record<Mode, string>) =>
  place ? `${place} (${modes[mode]})` : modes[mode];

/** `Tuesday 20 January 2026, 10:00–11:15 (Europe/Tirane)`: whoever reads it elsewhere must see whose clock it is. */
function whenOf({ startsAt, endsAt }: ScheduledSession, zone: string, lang: 'en' | 'sq'): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const day = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { timeZone: zone, ...parts });
  const times = `${timeIn(zone, startsAt)}–${timeIn(zone, endsAt)}`;
  return `${day.format(startsAt)}, ${times} (${zone.replaceAll('_', ' ')})`;
}
