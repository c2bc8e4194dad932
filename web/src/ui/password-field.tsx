import { useState } from 'react';
import { Field, type TextFieldProps } from './field.js';
import './password-field.css';

export interface PasswordFieldProps extends Omit<TextFieldProps, 'type'> {
  /** *Show password*; pressed while it is shown. */
  readonly showText: string;
}

export function PasswordField(props: PasswordFieldProps) {
  const { label, help, error, id, className, showText, ...input } = props;
  const [shown, setShown] = useState(false);
  return (
    <Field {...{ label, help, error, id, className }}>
      {(control) => (
        <div className="password-field">
          <input
            {...input}
            {...control}
            type={shown ? 'text' : 'password'}
            className="control"
            spellCheck={false}
          />
          <button
            type="button"
            className="password-field__toggle"
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          >
            {showText}
          </button>
        </div>
      )}
    </Field>
  );
}
