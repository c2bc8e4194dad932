import type { OutgoingMail } from '../platform/mail/mail.js';

type Receiver = { givenName: string; email: string; locale: string };

const words = {
  en: {
    subject: 'Set a new password',
    text: (name: string, link: string, hours: number) =>
      `Dear ${name},\n\nsomebody, probably you, asked for a new password. Open this address within ${hours} hours and choose one:\n\n${link}\n\nOpening the address changes nothing by itself. If it was not you, do nothing: your password stays as it is.\n`,
  },
  sq: {
    subject: 'Vendosni një fjalëkalim të ri',
    text: (name: string, link: string, hours: number) =>
      `I nderuar/e nderuar ${name},\n\ndikush, me gjasë ju, kërkoi një fjalëkalim të ri. Hapni këtë adresë brenda ${hours} orëve dhe zgjidhni fjalëkalimin:\n\n${link}\n\nHapja e adresës nuk ndryshon asgjë vetvetiu. Nëse nuk ishit ju, mos bëni asgjë: fjalëkalimi juaj mbetet ai që është.\n`,
  },
};

/** The mail with the link to set a password, in the receiver's language. */
export function passwordResetMail(person: Receiver, link: string, hours: number): OutgoingMail {
  const { subject, text } = person.locale === 'sq' ? words.sq : words.en;
  return { to: person.email, subject, text: text(person.givenName, link, hours), locale: person.locale };
}
