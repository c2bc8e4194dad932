/** The only place that reads the time; everything else is handed an instant or this port. */
export abstract class Clock {
  abstract now(): Date;
}

/** The machine's clock, cut to milliseconds like every instant we keep. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
