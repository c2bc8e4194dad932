import type { Client } from '../clients.ts';
import { pageRatio, type Unit } from '../unit.ts';

/** Read by somebody of whom nothing is known, from memory; the reference sends the very same bytes. */
function publicPage(name: string, title: string, address: string): Unit {
  return {
    ...{ name, title, moodleCpuMs: null, aims: { cpuMs: null, ratio: pageRatio } },
    tokenOf: () => '',
    once: async (client) => {
      await client.page(address);
    },
    kept: async (client) => ({ [`page ${address}`]: await recorded(client, address) }),
    // Answered before any route is looked for.
    raw: [{ method: 'GET', path: /^never$/, answer: () => Promise.resolve(undefined) }],
  };
}

async function recorded(client: Client, address: string) {
  const { headers, body } = await client.page(address);
  const { connection: _, 'keep-alive': __, date: ___, ...own } = headers;
  return { headers: own, body: body.toString('base64') };
}

export const publicHome = publicPage('public-home', 'public home, from memory', '/en/');
export const cardPage = publicPage(
  'public-card',
  'information card, from memory',
  '/en/cards/sign-on-the-pole',
);
