import type { Unit } from '../unit.ts';

/** The measure of the machine: what the raw reference needs for one row by its key, without a sign-in. */
export const rowByKey: Unit = {
  name: 'row-by-key',
  title: 'one row by its key, raw reference',
  moodleCpuMs: null,
  aims: { cpuMs: null, ratio: null },
  tokenOf: () => '',
  once: async (client) => {
    await client.send('GET', 'row-by-key');
  },
  raw: [],
};
