/** Check-in opens so long before a workshop and closes so long after it: people come early, and some think of it on the way out. */
export const doorMinutes = 60;

export type WorkshopTime = { readonly startsAt: Date; readonly minutes: number };
export type Door =
  | { readonly state: 'not-yet'; readonly opensAt: Date }
  | { readonly state: 'open'; readonly closesAt: Date }
  /** The facilitator has closed it, for example because strangers come in. */
  | { readonly state: 'shut' }
  | { readonly state: 'over' };

const minute = 60_000;

export const endOf = ({ startsAt, minutes }: WorkshopTime): Date =>
  new Date(startsAt.getTime() + minutes * minute);

/**
 * Whether somebody can check in now. The instant in which it opens belongs to it, the one in which it closes no longer does. What
 * the facilitator has closed is closed whatever the clock says, but what is over is over.
 */
export function doorOf(workshop: WorkshopTime & { readonly shut: boolean }, now: Date): Door {
  const opensAt = new Date(workshop.startsAt.getTime() - doorMinutes * minute);
  const closesAt = new Date(endOf(workshop).getTime() + doorMinutes * minute);
  if (now >= closesAt) return { state: 'over' };
  if (workshop.shut) return { state: 'shut' };
  return now < opensAt ? { state: 'not-yet', opensAt } : { state: 'open', closesAt };
}

/** Who was there can be said once it has begun, and letters are for those who were there to the end. */
export const hasBegun = ({ startsAt }: WorkshopTime, now: Date): boolean => now >= startsAt;
export const isOver = (workshop: WorkshopTime, now: Date): boolean => now >= endOf(workshop);
