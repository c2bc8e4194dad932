import { buttonClass } from '../../ui/button-class.js';

export interface Following {
  readonly href: string;
  readonly words: string;
}

interface AfterProps {
  readonly following: readonly Following[];
  /** Where something else is the thing to do now. */
  readonly quiet?: boolean;
}

/** What may be done next; the first is meant. */
export function After({ following, quiet = false }: AfterProps) {
  return (
    <ul className="after-lesson plain-list">
      {following.map(({ href, words }, index) => (
        <li key={href}>
          <a
            className={index === 0 && !quiet ? buttonClass({ kind: 'primary' }) : undefined}
            href={href}
          >
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
