import { buttonClass } from '../../ui/button-class.js';

export interface Following {
  readonly href: string;
  readonly words: string;
}

/** What may be done next; the first is meant. */
export function After({ following }: { readonly following: readonly Following[] }) {
  return (
    <ul className="after-lesson plain-list">
      {following.map(({ href, words }, index) => (
        <li key={href}>
          <a className={index === 0 ? buttonClass({ kind: 'primary' }) : undefined} href={href}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
