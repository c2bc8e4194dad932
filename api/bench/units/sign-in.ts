import type { Unit } from '../unit.ts';

/** No raw reference: the password hash is nearly all of it, and it would be the same library. */
export const signIn: Unit = {
  name: 'sign-in',
  title: 'sign in and see the first page',
  moodleCpuMs: 145,
  aims: { cpuMs: 25, ratio: null },
  tokenOf: () => '',
  once: async (client, data) => {
    const credentials = { email: data.email(client.index), password: data.password };
    const { cookie } = await client.send('POST', 'sign-in', credentials);
    const token = /stoa_sign_in=([^;]+)/.exec(cookie ?? '')?.[1] ?? '';
    await client.send('GET', 'me/today', undefined, token);
    await client.send('GET', 'me/programme', undefined, token);
  },
  raw: [],
};
