import type { ReactNode } from 'react';

export interface FactsProps {
  readonly items: readonly (readonly [name: string, value: ReactNode])[];
}

/** Names and values, side by side where there is room. */
export function Facts({ items }: FactsProps) {
  return (
    <dl className="administration__facts">
      {items.map(([name, value]) => (
        <div key={name} className="administration__fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
