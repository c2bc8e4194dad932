import CircleAlert from 'lucide-react/icons/circle-alert';
import { useId, type ComponentProps, type ReactElement, type ReactNode } from 'react';
import { classNames } from './class-names.js';
import { Icon } from './icon.js';
import './field.css';

/** What the control needs so that its label, help and error are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

export interface FieldProps {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly error?: string;
  /** Set it when an error summary must point here. */
  readonly id?: string;
  readonly className?: string;
  readonly children: (control: ControlProps) => ReactElement;
}

/** Label above, help under the label, error beside the control. */
export function Field({ label, help, error, id, className, children }: FieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const helpId = help === undefined ? undefined : `${controlId}-help`;
  const errorId = error === undefined ? undefined : `${controlId}-error`;
  const describedBy = classNames(helpId, errorId);
  return (
    <div className={classNames('field', error !== undefined && 'field--error', className)}>
      <label className="field__label" htmlFor={controlId}>
        {label}
      </label>
      {help === undefined ? null : (
        <div className="field__help" id={helpId}>
          {help}
        </div>
      )}
      {error === undefined ? null : (
        <p className="field__error" id={errorId}>
          <Icon of={CircleAlert} size="small" />
          {error}
        </p>
      )}
      {children({
        id: controlId,
        ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
        ...(error === undefined ? {} : { 'aria-invalid': true }),
      })}
    </div>
  );
}

type Given = Omit<FieldProps, 'children' | 'className'>;

export type TextFieldProps = Given & Omit<ComponentProps<'input'>, 'id' | 'children'>;

export function TextField({ label, help, error, id, className, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, help, error, id, className }}>
      {(control) => <input type="text" {...input} {...control} className="control" />}
    </Field>
  );
}

export type TextAreaFieldProps = Given & Omit<ComponentProps<'textarea'>, 'id' | 'children'>;

export function TextAreaField({ label, help, error, id, className, ...area }: TextAreaFieldProps) {
  return (
    <Field {...{ label, help, error, id, className }}>
      {(control) => <textarea rows={6} {...area} {...control} className="control control--area" />}
    </Field>
  );
}

export type SelectFieldProps = Given & Omit<ComponentProps<'select'>, 'id'>;

/** `children` are the options. */
export function SelectField({
  label,
  help,
  error,
  id,
  className,
  children,
  ...select
}: SelectFieldProps) {
  return (
    <Field {...{ label, help, error, id, className }}>
      {(control) => (
        <select {...select} {...control} className="control control--select">
          {children}
        </select>
      )}
    </Field>
  );
}
