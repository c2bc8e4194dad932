/** What a link that works once may lead to. */
export const linkPurposes = ['set-password', 'first-administrator', 'sign-in', 'join'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];
