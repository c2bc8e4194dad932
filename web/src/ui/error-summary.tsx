import { useEffect, useRef } from 'react';
import './error-summary.css';

export interface SummarisedError {
  /** Id of the control; without it the error belongs to the whole form. */
  readonly fieldId?: string;
  readonly text: string;
}

export interface ErrorSummaryProps {
  readonly heading: string;
  readonly errors: readonly SummarisedError[];
}

/** Stands above a form that was refused, and takes the focus each time `errors` is a new list. */
export function ErrorSummary({ heading, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2 className="error-summary__heading">{heading}</h2>
      <ul className="error-summary__list">
        {errors.map((error) => (
          <li key={`${error.fieldId ?? ''}${error.text}`}>
            <SummaryLine {...error} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SummaryLine({ fieldId, text }: SummarisedError) {
  if (fieldId === undefined) return text;
  return (
    <a
      href={`#${fieldId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(fieldId)?.focus();
      }}
    >
      {text}
    </a>
  );
}
