import type { OutgoingMail } from '../platform/mail/mail.js';

type Writer = { givenName: string; email: string; locale: string };

const words = {
  en: {
    subject: 'Your assignment has been read',
    text: (name: string, address: string) =>
      `Dear ${name},\n\nthe readers of your assignment have finished, and there is a result with their comments. You find both here, after signing in:\n\n${address}\n\nIf something can be handed in once more, the page says until when.\n`,
  },
  sq: {
    subject: 'Detyra juaj u lexua',
    text: (name: string, address: string) =>
      `I nderuar/e nderuar ${name},\n\nlexuesit e detyrës suaj mbaruan, dhe ka një rezultat me komentet e tyre. Të dyja i gjeni këtu, pasi të hyni:\n\n${address}\n\nNëse diçka mund të dorëzohet edhe një herë, faqja thotë deri kur.\n`,
  },
};

/** That there is a result, in the writer's language; what it is stands behind the sign-in, for others may see a mailbox. */
export function resultMail({ givenName, email, locale }: Writer, address: string): OutgoingMail {
  const { subject, text } = locale === 'sq' ? words.sq : words.en;
  return { to: email, subject, text: text(givenName, address), locale };
}
