import { regional } from './regional.js';

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(regional(locale), { numberingSystem: 'latn', ...options });
  formatters.set(key, made);
  return made;
}

/** *1,204* */
export function formatNumber(value: number, locale: string, decimals = 0): string {
  return formatter(locale, { maximumFractionDigits: decimals }).format(value);
}

/** A share of a whole as a percentage without decimals; `null` when there is no whole. *87 %* */
export function formatShare(found: number, of: number, locale: string): string | null {
  if (of <= 0) return null;
  return formatter(locale, { style: 'percent', maximumFractionDigits: 0 }).format(found / of);
}

/** *1.2 MB*; the unit is the same word in every language that the screens are written in. */
export function formatBytes(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${formatNumber(value, locale, 1)} ${unit}`;
}
