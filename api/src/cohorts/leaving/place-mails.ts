import type { OutgoingMail } from '../../platform/mail/mail.js';
import { readText, type LocaleText } from '../../shared/locale-text.js';

export type Receiver = { givenName: string; email: string; locale: string };

const words = {
  en: {
    withdrawn: {
      subject: (cohort: string) => `You no longer take part in ${cohort}`,
      text: (name: string, cohort: string, address: string) =>
        `Dear ${name},\n\nyour place in ${cohort} has ended. What you have done stays, and so does every certificate that you have. Your record of the sessions you attended is here:\n\n${address}\n\nIf this is a mistake, tell whoever enrolled you: you can be taken back to where you were.\n`,
    },
    'taken-back': {
      subject: (cohort: string) => `You take part in ${cohort} again`,
      text: (name: string, cohort: string, address: string) =>
        `Dear ${name},\n\nyou are in ${cohort} again, with everything that you had done. Here you go on:\n\n${address}\n`,
    },
  },
  sq: {
    withdrawn: {
      subject: (cohort: string) => `Nuk merrni më pjesë te «${cohort}»`,
      text: (name: string, cohort: string, address: string) =>
        `I nderuar/e nderuar ${name},\n\nvendi juaj te «${cohort}» ka përfunduar. Ajo që keni bërë mbetet, po ashtu çdo certifikatë që keni. Dëshminë e seancave ku ishit e gjeni këtu:\n\n${address}\n\nNëse është gabim, njoftoni kë ju regjistroi: mund të ktheheni aty ku ishit.\n`,
    },
    'taken-back': {
      subject: (cohort: string) => `Merrni sërish pjesë te «${cohort}»`,
      text: (name: string, cohort: string, address: string) =>
        `I nderuar/e nderuar ${name},\n\njeni sërish te «${cohort}», me gjithçka që kishit bërë. Vazhdoni këtu:\n\n${address}\n`,
    },
  },
} as const;

/** The mail about a place that has ended or was given back, in its reader's language. The reason is not in it: it may be read by others. */
export function placeMail(
  { givenName, email, locale }: Receiver,
  kind: 'withdrawn' | 'taken-back',
  cohort: LocaleText,
  address: string,
): OutgoingMail {
  const lang = locale === 'sq' ? 'sq' : 'en';
  const title = readText(cohort, lang)?.text ?? '';
  const { subject, text } = words[lang][kind];
  return {
    to: email,
    subject: subject(title),
    text: text(givenName, title, address),
    locale: lang,
  };
}
