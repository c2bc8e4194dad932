import type { OutgoingMail } from '../../platform/mail/mail.js';
import type { LocaleText } from '../../shared/locale-text.js';

export type SurveyMailFacts = {
  city: LocaleText;
  title: LocaleText;
  minutes: number;
  closesOn: string;
  link: string;
};
type Receiver = { givenName: string; email: string; locale: string };
type Filled = { name: string; city: string; title: string } & Pick<
  SurveyMailFacts,
  'minutes' | 'closesOn' | 'link'
>;

const words = {
  en: {
    invitation: {
      subject: ({ title, city }: Filled) => `${city} asks: ${title}`,
      text: ({ name, city, title, minutes, closesOn, link }: Filled) =>
        `Dear ${name},\n\n${city} asks all of you: ${title} It takes about ${minutes} minutes, until ${closesOn}:\n\n${link}\n\nEverybody has this same address. Nobody can tell who answered, or whose an answer is; results are shown from five people up. Taking part is your choice.\n`,
    },
    reminder: {
      subject: ({ title }: Filled) => `Reminder to all: ${title}`,
      text: ({ name, title, minutes, closesOn, link }: Filled) =>
        `Dear ${name},\n\nthis reminder goes to everybody, because nobody knows who has answered. If you have, thank you; please do not answer twice. If you wish to: ${title} About ${minutes} minutes, until ${closesOn}:\n\n${link}\n`,
    },
  },
  sq: {
    invitation: {
      subject: ({ title, city }: Filled) => `${city} pyet: ${title}`,
      text: ({ name, city, title, minutes, closesOn, link }: Filled) =>
        `I nderuar/e nderuar ${name},\n\n${city} ju pyet të gjithëve: ${title} Kërkon rreth ${minutes} minuta, deri më ${closesOn}:\n\n${link}\n\nTë gjithë kanë po këtë adresë. Askush nuk mund të thotë kush u përgjigj, apo e kujt është një përgjigje; rezultatet shfaqen nga pesë veta e lart. Pjesëmarrja është zgjedhja juaj.\n`,
    },
    reminder: {
      subject: ({ title }: Filled) => `Kujtesë për të gjithë: ${title}`,
      text: ({ name, title, minutes, closesOn, link }: Filled) =>
        `I nderuar/e nderuar ${name},\n\nkjo kujtesë u shkon të gjithëve, sepse askush nuk e di kush është përgjigjur. Nëse jeni përgjigjur, ju falënderojmë; ju lutemi mos u përgjigjni dy herë. Nëse dëshironi: ${title} Rreth ${minutes} minuta, deri më ${closesOn}:\n\n${link}\n`,
    },
  },
};

/** The mail that asks somebody to answer, in the receiver's language; it says that everybody gets it. */
export function surveyMail(
  person: Receiver,
  kind: 'invitation' | 'reminder',
  facts: SurveyMailFacts,
): OutgoingMail {
  const locale = person.locale === 'sq' ? 'sq' : 'en';
  const filled: Filled = {
    ...{ minutes: facts.minutes, closesOn: facts.closesOn, link: facts.link },
    name: person.givenName,
    city: facts.city[locale] ?? '',
    title: facts.title[locale] ?? '',
  };
  const { subject, text } = words[locale][kind];
  return {
    ...{ to: person.email, locale: person.locale },
    ...{ subject: subject(filled), text: text(filled) },
  };
}
