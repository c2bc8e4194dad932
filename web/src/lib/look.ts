/** Light or dark as the reader chose; `device` follows the device. */
export const looks = ['device', 'light', 'dark'] as const;
export type Look = (typeof looks)[number];

const storageKey = 'stoa.look';

export function rememberedLook(storage: Storage): Look {
  try {
    const stored = storage.getItem(storageKey);
    return looks.find((look) => look === stored) ?? 'device';
  } catch {
    return 'device';
  }
}

export function chooseLook(storage: Storage, look: Look): void {
  applyLook(look);
  try {
    storage.setItem(storageKey, look);
  } catch {
    // A browser that refuses storage still gets its look for this visit.
  }
}

export function applyLook(look: Look): void {
  if (look === 'device') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = look;
}
