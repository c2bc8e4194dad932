import { useState, type FormEvent } from 'react';
import type { SummarisedError } from '../../ui/error-summary.js';

export interface FormOptions<Values> {
  readonly initial: Values;
  /** What is wrong before anything is sent. */
  readonly check: (values: Values) => readonly SummarisedError[];
  readonly send: (values: Values) => Promise<unknown>;
  /** Words for what the server refused. */
  readonly refused: (error: unknown) => readonly SummarisedError[];
  readonly onDone?: (values: Values) => void;
}

export interface Form<Values> {
  readonly values: Values;
  readonly set: (change: Partial<Values>) => void;
  readonly errors: readonly SummarisedError[];
  readonly errorOf: (fieldId: string) => string | undefined;
  readonly pending: boolean;
  readonly submit: (event: FormEvent) => void;
}

/** A form whose values stay as they were typed, whatever becomes of them. */
export function useForm<Values>(options: FormOptions<Values>): Form<Values> {
  const [values, setValues] = useState(options.initial);
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const [pending, setPending] = useState(false);

  const send = async () => {
    setPending(true);
    try {
      await options.send(values);
      options.onDone?.(values);
    } catch (error) {
      setErrors(options.refused(error));
    } finally {
      setPending(false);
    }
  };
  return {
    values,
    set: (change) => setValues((present) => ({ ...present, ...change })),
    errors,
    errorOf: (fieldId) => errors.find((error) => error.fieldId === fieldId)?.text,
    pending,
    submit: (event) => {
      event.preventDefault();
      if (pending) return;
      const wrong = options.check(values);
      setErrors(wrong);
      if (wrong.length === 0) void send();
    },
  };
}
