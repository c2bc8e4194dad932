import { VisuallyHidden } from './visually-hidden.js';
import './skeleton.css';

export type SkeletonPart = 'heading' | 'line' | 'card' | 'row' | 'button';

export interface SkeletonProps {
  /** The real layout, part by part: `['heading', 'card', 'card']`. */
  readonly parts: readonly SkeletonPart[];
  /** Said to screen readers: *Loading your programme*. */
  readonly label: string;
}

/** Appears after 300 ms, so that a quick answer shows no flicker; the delay is in the style sheet. */
export function Skeleton({ parts, label }: SkeletonProps) {
  return (
    <div className="skeleton" role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {parts.map((part, index) => (
        <div className={`skeleton__part skeleton__part--${part}`} key={index} aria-hidden="true" />
      ))}
    </div>
  );
}
