import { describe, expect, it } from '@jest/globals';
import { mayReview, reviewRefusal, reviewsVisibleTo } from './may-review.js';

const by = (readerId: string, agreed = false) => ({ readerId, agreed });

describe('reading a submission', () => {
  it.each([
    { why: 'the first reader', writer: 'ana', reviews: [], refusal: null },
    { why: 'a further reader', writer: 'ana', reviews: [by('besa'), by('dea')], refusal: null },
    { why: 'one’s own', writer: 'mira', reviews: [], refusal: 'own-submission' },
    { why: 'a second time', writer: 'ana', reviews: [by('mira')], refusal: 'already-reviewed' },
    {
      why: 'after readers agreed on paper',
      writer: 'ana',
      reviews: [by('besa', true)],
      refusal: 'agreed-on-paper',
    },
  ])('$why: $refusal', ({ writer, reviews, refusal }) => {
    expect(reviewRefusal('mira', writer, reviews)).toBe(refusal);
    expect(mayReview('mira', writer, reviews)).toBe(refusal === null);
  });

  it.each([
    { why: 'before one has read', reviews: [by('besa')], stands: false, seen: 0 },
    { why: 'after one has read', reviews: [by('besa'), by('mira')], stands: false, seen: 2 },
    { why: 'when the result stands', reviews: [by('besa'), by('dea')], stands: true, seen: 2 },
    { why: 'where nobody has read', reviews: [], stands: false, seen: 0 },
  ])('others’ marks $why', ({ reviews, stands, seen }) => {
    expect(reviewsVisibleTo('mira', reviews, stands)).toHaveLength(seen);
  });
});
