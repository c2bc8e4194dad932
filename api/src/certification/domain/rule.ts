import type { Rule } from './criterion.js';

/** The criteria a rule names, each once, in the order it names them. */
export function keysOf(rule: Rule): string[] {
  if (typeof rule === 'string') return [rule];
  return [...new Set(partsOf(rule).flatMap(keysOf))];
}

/** The branches of a rule and how many of them must hold. */
export function partsOf(rule: Exclude<Rule, string>): readonly Rule[] {
  if ('all' in rule) return rule.all;
  return 'any' in rule ? rule.any : rule.of;
}
