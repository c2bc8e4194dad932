import type { Rule } from './criterion.js';

/** A rule is looked at for everybody of a cohort, and what it names never changes. */
const keysNamed = new WeakMap<Exclude<Rule, string>, readonly string[]>();

/** The criteria a rule names, each once, in the order it names them. */
export function keysOf(rule: Rule): readonly string[] {
  if (typeof rule === 'string') return [rule];
  const known = keysNamed.get(rule);
  if (known) return known;
  const keys = [...new Set(partsOf(rule).flatMap(keysOf))];
  keysNamed.set(rule, keys);
  return keys;
}

/** The branches of a rule and how many of them must hold. */
export function partsOf(rule: Exclude<Rule, string>): readonly Rule[] {
  if ('all' in rule) return rule.all;
  return 'any' in rule ? rule.any : rule.of;
}
