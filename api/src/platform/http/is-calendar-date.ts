import { buildMessage, ValidateBy } from 'class-validator';
import { isCalendarDate } from '../../shared/calendar-date.js';

/** A day that exists, `YYYY-MM-DD`. */
export const IsCalendarDate = (): PropertyDecorator =>
  ValidateBy({
    name: 'calendarDate',
    validator: {
      validate: (value) => typeof value === 'string' && isCalendarDate(value),
      defaultMessage: buildMessage((each) => `${each}$property must be a day such as 2026-03-02`),
    },
  });
