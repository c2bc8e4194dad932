import type { Audience } from '@stoa/content';

/**
 * Whether residents may join a cohort of such a programme with an account. Young people are not asked for a name: some of a class are
 * old enough to agree, others are not, and nobody should have to say which. They work in groups under a code.
 */
export const isJoinedByAccount = (audience: Audience): boolean => audience !== 'youth';
