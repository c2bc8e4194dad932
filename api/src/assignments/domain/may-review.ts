export type ReviewBy = { readonly readerId: string; readonly agreed: boolean };

/**
 * Whether somebody may read a submission: not their own, not twice, and not after its result was agreed on paper. A further
 * reading stays possible after the result stands, for when somebody asks for a check; it then counts like any other.
 */
export function mayReview(
  readerId: string,
  writerId: string,
  reviews: readonly ReviewBy[],
): boolean {
  return reviewRefusal(readerId, writerId, reviews) === null;
}

export function reviewRefusal(
  readerId: string,
  writerId: string,
  reviews: readonly ReviewBy[],
): 'own-submission' | 'agreed-on-paper' | 'already-reviewed' | null {
  if (readerId === writerId) return 'own-submission';
  if (reviews.some(({ agreed }) => agreed)) return 'agreed-on-paper';
  return reviews.some((review) => review.readerId === readerId) ? 'already-reviewed' : null;
}

/** The readings somebody may see: their own, and the others' once they have given theirs or the result stands. Readers do not sway one another. */
export function reviewsVisibleTo<T extends ReviewBy>(
  readerId: string,
  reviews: readonly T[],
  stands: boolean,
): readonly T[] {
  const hasRead = reviews.some((review) => review.readerId === readerId);
  return stands || hasRead ? reviews : [];
}
