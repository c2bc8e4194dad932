/** Roles are grants with a scope; a learner is whoever has an enrolment and needs no grant. */
export const roles = ['trainer', 'coordinator', 'administrator', 'director', 'auditor'] as const;
export type Role = (typeof roles)[number];
export type Grant = {
  role: Role;
  scopeKind: 'city' | 'cohort' | 'department';
  scopeId: string | null;
};

/** Who is asking: read from stored rows at each request, never from what the client says. */
export type Actor = {
  personId: string;
  signInId: string;
  locale: string;
  grants: readonly Grant[];
};

/** Whether the actor holds the role for the whole city. */
export function holds(actor: Actor, role: Role): boolean {
  return actor.grants.some((grant) => grant.role === role && grant.scopeKind === 'city');
}

/** Whether the actor has been named as a trainer of the cohort, or of all of them: only they read what learners hand in. */
export function isTrainerOf(actor: Actor, cohortId: string): boolean {
  return actor.grants.some(
    ({ role, scopeKind, scopeId }) =>
      role === 'trainer' && (scopeKind === 'city' || scopeId === cohortId),
  );
}

/** Whether the actor may run the cohort: its trainers do, and coordinators of the city, who see outcomes and counts. */
export function trains(actor: Actor, cohortId: string): boolean {
  return holds(actor, 'coordinator') || isTrainerOf(actor, cohortId);
}

/** Whether the actor may administer the system. */
export const administers = (actor: Actor): boolean => holds(actor, 'administrator');
