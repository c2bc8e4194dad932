import type { OutgoingMail } from '../platform/mail/mail.js';

export type Receiver = { givenName: string; email: string; locale: string };

const resetWords = {
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
  const { subject, text } = person.locale === 'sq' ? resetWords.sq : resetWords.en;
  return {
    to: person.email,
    subject,
    text: text(person.givenName, link, hours),
    locale: person.locale,
  };
}

const invitationWords = {
  en: {
    subject: 'Choose your password',
    text: (name: string, link: string, hours: number) =>
      `Dear ${name},\n\nthe administration of the programme has sent you this address, with which you choose your password. Open it within ${hours} hours:\n\n${link}\n\nYou then sign in with this mail address and the password. If the time has passed, ask for a new address on the sign-in page under “Forgotten your password?”.\n`,
  },
  sq: {
    subject: 'Zgjidhni fjalëkalimin tuaj',
    text: (name: string, link: string, hours: number) =>
      `I nderuar/e nderuar ${name},\n\nadministrata e programit ju ka dërguar këtë adresë, me të cilën zgjidhni fjalëkalimin tuaj. Hapeni brenda ${hours} orëve:\n\n${link}\n\nPastaj hyni me këtë adresë të postës elektronike dhe me fjalëkalimin. Nëse koha ka kaluar, kërkoni një adresë të re te faqja e hyrjes, nën «Keni harruar fjalëkalimin?».\n`,
  },
};

/** The mail with which the administration lets a person choose a password. */
export function invitationMail(person: Receiver, link: string, hours: number): OutgoingMail {
  const { subject, text } = person.locale === 'sq' ? invitationWords.sq : invitationWords.en;
  return {
    to: person.email,
    subject,
    text: text(person.givenName, link, hours),
    locale: person.locale,
  };
}

const joiningWords = {
  en: {
    subject: 'Your account: one step is left',
    text: (name: string, link: string, hours: number) =>
      `Dear ${name},\n\nsomebody, probably you, asked for an account under this mail address. Open this address within ${hours} hours to make it:\n\n${link}\n\nOpening the address changes nothing by itself. If it was not you, do nothing: there will be no account, and what was typed is deleted.\n`,
  },
  sq: {
    subject: 'Llogaria juaj: mbetet një hap',
    text: (name: string, link: string, hours: number) =>
      `I nderuar/e nderuar ${name},\n\ndikush, me gjasë ju, kërkoi një llogari me këtë adresë të postës elektronike. Hapni këtë adresë brenda ${hours} orëve për ta krijuar:\n\n${link}\n\nHapja e adresës nuk ndryshon asgjë vetvetiu. Nëse nuk ishit ju, mos bëni asgjë: nuk do të ketë llogari, dhe çfarë u shkrua fshihet.\n`,
  },
};

/** The mail with which a resident makes an account. */
export function joiningMail(person: Receiver, link: string, hours: number): OutgoingMail {
  const { subject, text } = person.locale === 'sq' ? joiningWords.sq : joiningWords.en;
  return {
    to: person.email,
    subject,
    text: text(person.givenName, link, hours),
    locale: person.locale,
  };
}

const signInLinkWords = {
  en: {
    subject: 'Your link to sign in',
    text: (name: string, link: string, minutes: number) =>
      `Dear ${name},\n\nwith this address you sign in, once, within ${minutes} minutes:\n\n${link}\n\nIf it was not you who asked for it, do nothing.\n`,
  },
  sq: {
    subject: 'Lidhja juaj për të hyrë',
    text: (name: string, link: string, minutes: number) =>
      `I nderuar/e nderuar ${name},\n\nme këtë adresë hyni, një herë, brenda ${minutes} minutave:\n\n${link}\n\nNëse nuk e kërkuat ju, mos bëni asgjë.\n`,
  },
};

/** The mail with a link to sign in without a password. */
export function signInLinkMail(person: Receiver, link: string, minutes: number): OutgoingMail {
  const { subject, text } = person.locale === 'sq' ? signInLinkWords.sq : signInLinkWords.en;
  return {
    to: person.email,
    subject,
    text: text(person.givenName, link, minutes),
    locale: person.locale,
  };
}
