import type { Client } from './clients.ts';
import type { Data } from './data.ts';
import type { RawRoute } from './raw.ts';

/** What must be reached (figures of the design): CPU ms a unit, and how many times the raw reference. */
export type Aims = { cpuMs: number | null; ratio: number | null };

/** Reads may cost this many times the raw reference, writes that many. */
export const readRatio = 1.5;
export const writeRatio = 2.5;
/** A page that is the same for everybody may cost hardly more than its bytes. */
export const pageRatio = 1.2;

/** A unit of use: what a person does once, with every call that our page makes for it. */
export type Unit = {
  name: string;
  title: string;
  /** CPU ms of the same unit in Moodle 4.5, measured once on a machine of this kind. */
  moodleCpuMs: number | null;
  aims: Aims;
  /** Set where nobody does it beside others: one client at a time is measured, and no more. */
  alone?: true;
  /** The sign-in of the client with this number. */
  tokenOf: (data: Data, index: number) => string;
  /** What has to be there first; not measured. */
  prepare?: (data: Data) => Promise<void>;
  /** What a client needs before its first unit; not measured. */
  begin?: (client: Client, data: Data) => Promise<void>;
  once: (client: Client, data: Data) => Promise<void>;
  /** The same calls in the raw reference; none where a comparison would say nothing. */
  raw: readonly RawRoute[];
  /** Answers of the application whose unchanging words the raw reference sends too, by a name of their own. */
  kept?: (client: Client, data: Data) => Promise<Record<string, object>>;
};
