import { localeNames } from '../lib/i18n-names.js';
import './text-languages.css';

export interface TextLanguagesProps {
  readonly label: string;
  readonly offered: readonly string[];
  readonly locale: string;
  readonly onChange: (locale: string) => void;
}

/** Which language a text is in; that of the buttons around it stays. Nothing where there is no choice. */
export function TextLanguages({ label, offered, locale, onChange }: TextLanguagesProps) {
  if (offered.length < 2) return null;
  return (
    <div className="text-languages no-print" role="group" aria-label={label}>
      {offered.map((one) => (
        <button
          key={one}
          type="button"
          className="text-languages__choice"
          lang={one}
          aria-pressed={one === locale}
          onClick={() => onChange(one)}
        >
          {localeNames[one] ?? one}
        </button>
      ))}
    </div>
  );
}
