import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import './card.css';

export interface CardProps {
  readonly children: ReactNode;
  readonly as?: 'div' | 'section' | 'article' | 'li';
  /** `next` is the one card that says what to do now. */
  readonly tone?: 'plain' | 'next' | 'sunken';
  /** Id of the heading that names the card; needed when it is a section. */
  readonly labelledBy?: string;
  readonly className?: string;
}

export function Card({
  children,
  as: Element = 'div',
  tone = 'plain',
  labelledBy,
  className,
}: CardProps) {
  return (
    <Element
      className={classNames('card', `card--${tone}`, className)}
      aria-labelledby={labelledBy}
    >
      {children}
    </Element>
  );
}
