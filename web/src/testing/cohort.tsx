import type { ReactElement } from 'react';
import { CohortContext, type Cohort } from '../lib/cohort.js';
import { aMe } from './people.js';
import { renderScreen, type Rendered, type RenderOptions } from './render.js';

export function aCohort(over: Partial<Cohort> = {}): Cohort {
  return {
    id: '01990000-0000-7000-8000-00000000c001',
    slug: 'spring',
    title: { en: 'Spring', sq: 'Pranvera' },
    zone: 'Europe/Tirane',
    locale: 'sq',
    startsOn: '2026-01-13',
    endsOn: '2026-03-24',
    evidenceClosesOn: '2026-04-30',
    synthetic: false,
    version: 3,
    enrolled: 30,
    sessions: [],
    ...over,
  };
}

/** A page of the cohort *spring*, with a trainer signed in. */
export function renderInCohort(page: ReactElement, options: RenderOptions = {}): Promise<Rendered> {
  const me = aMe({ areas: ['teach'] });
  return renderScreen(<CohortContext value={aCohort()}>{page}</CohortContext>, { me, ...options });
}
