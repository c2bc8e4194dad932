import { useId } from 'react';
import './progress-bar.css';

export interface ProgressBarProps {
  /** What is counted: *Certificates made*. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The counts in words: *12 of 82*. */
  readonly text: string;
}

export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="progress-bar">
      <div className="progress-bar__words">
        <label htmlFor={id}>{label}</label>
        <span className="numbers">{text}</span>
      </div>
      <progress
        id={id}
        className="progress-bar__bar"
        value={Math.min(value, max)}
        max={Math.max(max, 1)}
        aria-valuetext={text}
      >
        {text}
      </progress>
    </div>
  );
}
