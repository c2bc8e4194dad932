export type Offer = { openToAll: boolean; places: number | null; enrolled: number; endsOn: string };

/** Whether somebody may join by themselves today, and why not. A cohort can be joined on its last day. */
export function mayJoin(
  { openToAll, places, enrolled, endsOn }: Offer,
  today: string,
): 'yes' | 'not-open' | 'no-place-left' {
  if (!openToAll || endsOn < today) return 'not-open';
  return places !== null && enrolled >= places ? 'no-place-left' : 'yes';
}
