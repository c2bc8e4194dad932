import CircleAlert from 'lucide-react/icons/circle-alert';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from './class-names.js';
import { Icon } from './icon.js';
import './field.css';

export interface ChoiceProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  readonly type: 'radio' | 'checkbox';
  readonly children: ReactNode;
  readonly help?: ReactNode;
}

/** One radio button or check box whose whole line can be pressed. */
export function Choice({ type, children, help, className, ...input }: ChoiceProps) {
  const helpId = useId();
  return (
    <label className={classNames('choice', className)}>
      <input
        {...input}
        type={type}
        className="choice__control"
        aria-describedby={help === undefined ? input['aria-describedby'] : helpId}
      />
      <span className="choice__text">
        {children}
        {help === undefined ? null : (
          <span className="choice__help" id={helpId}>
            {help}
          </span>
        )}
      </span>
    </label>
  );
}

export interface ChoiceGroupProps {
  readonly legend: ReactNode;
  readonly help?: ReactNode;
  readonly error?: string;
  /** Set it when an error summary must point here. */
  readonly id?: string;
  /** `Choice`s that share a `name`. */
  readonly children: ReactNode;
}

export function ChoiceGroup({ legend, help, error, id, children }: ChoiceGroupProps) {
  const ownId = useId();
  const groupId = id ?? ownId;
  const helpId = help === undefined ? undefined : `${groupId}-help`;
  const errorId = error === undefined ? undefined : `${groupId}-error`;
  return (
    <fieldset
      id={groupId}
      tabIndex={-1}
      className={classNames('choice-group', error !== undefined && 'field--error')}
      aria-describedby={classNames(helpId, errorId) || undefined}
    >
      <legend className="field__label">{legend}</legend>
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
      {children}
    </fieldset>
  );
}
