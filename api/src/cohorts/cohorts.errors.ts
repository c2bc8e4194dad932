import { translateConstraints } from '../platform/http/database-problem.js';

translateConstraints({
  enrolment_once: 'cohorts.already-enrolled',
  cohort_slug_once: 'cohorts.slug-taken',
});
