/** Why a place in a cohort ends. Nothing about health, care or conduct: those who are away for that have an arrangement instead. */
export const withdrawalReasons = ['left-city', 'by-mistake', 'own-wish', 'other-cohort'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];
