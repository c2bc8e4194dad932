import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Place, Report } from '../problem.ts';
import type { YamlFile } from './yaml-file.ts';
import { closest } from './closest.ts';

export const INVALID = Symbol('invalid');
export type Invalid = typeof INVALID;

/** A node on its way to becoming a value: `node` is undefined where a key is absent. */
export interface Cursor {
  report: Report;
  file: YamlFile;
  /** The languages every text must exist in. */
  locales: readonly string[];
  node: Node | null | undefined;
  /** How the author would call it: `items[2].stem`. */
  name: string;
  place: Place;
}

/** Turns a node into a value, or reports why not; it never throws and never stops the others. */
export type Decoder<T> = (cursor: Cursor) => T | Invalid;

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;

type Shape = Record<string, Decoder<unknown>>;

export type Decoded<S extends Shape> = {
  [K in keyof S & string as Camel<K>]: S[K] extends Decoder<infer T> ? T : never;
};

export function decodeFile<T>(
  { report, locales }: Pick<Cursor, 'report' | 'locales'>,
  file: YamlFile,
  decoder: Decoder<T>,
): T | null {
  const place = file.placeAt(file.root?.range?.[0] ?? 0);
  const value = decoder({ report, locales, file, node: file.root, name: 'the file', place });
  return value === INVALID ? null : value;
}

export function fail(cursor: Cursor, message: string, hint: string | null = null): Invalid {
  cursor.report.error(cursor.place, 'schema', message, hint);
  return INVALID;
}

function failWanted(cursor: Cursor, wanted: string): Invalid {
  if (cursor.node === undefined) {
    return fail(cursor, `\`${cursor.name}\` is missing.`, `It must be ${wanted}.`);
  }
  return fail(cursor, `\`${cursor.name}\` must be ${wanted}, but is ${shown(cursor.node)}.`);
}

function shown(node: Node | null | undefined): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  if (isScalar(node)) return JSON.stringify(node.value);
  return 'something else';
}

export function scalar<T>(wanted: string, accept: (value: unknown) => value is T): Decoder<T> {
  return (cursor) => {
    const value: unknown = isScalar(cursor.node) ? cursor.node.value : undefined;
    return accept(value) ? value : failWanted(cursor, wanted);
  };
}

export const text: Decoder<string> = (cursor) => {
  const value: unknown = isScalar(cursor.node) ? cursor.node.value : undefined;
  if (typeof value !== 'string' || value.trim() === '') return failWanted(cursor, 'a text');
  return value.trim();
};

export const flag = scalar('true or false', (value) => typeof value === 'boolean');

export function integer(least: number, most = Number.MAX_SAFE_INTEGER): Decoder<number> {
  const range =
    most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `between ${least} and ${most}`;
  return scalar(
    `a whole number ${range}`,
    (value): value is number =>
      Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  );
}

export function oneOf<const T extends string>(...values: T[]): Decoder<T> {
  return scalar(`one of ${values.join(', ')}`, (value): value is T =>
    (values as unknown[]).includes(value),
  );
}

export function matching(pattern: RegExp, wanted: string): Decoder<string> {
  return scalar(
    wanted,
    (value): value is string => typeof value === 'string' && pattern.test(value),
  );
}

/** An absent key, or an explicit `null`, gives the fallback. */
export function optional<T, const F extends string | number | boolean | null>(
  decoder: Decoder<T>,
  fallback: F,
): Decoder<T | F> {
  return (cursor) => (isAbsent(cursor.node) ? fallback : decoder(cursor));
}

/** An absent list is an empty one, and each time a new one. */
export function optionalList<T>(decoder: Decoder<T[]>): Decoder<T[]> {
  return (cursor) => (isAbsent(cursor.node) ? [] : decoder(cursor));
}

export function optionalRecord<T>(decoder: Decoder<Record<string, T>>): Decoder<Record<string, T>> {
  return (cursor) => (isAbsent(cursor.node) ? {} : decoder(cursor));
}

/** The key must be written, but may say `null`. */
export function nullable<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (cursor) => (cursor.node !== undefined && isAbsent(cursor.node) ? null : decoder(cursor));
}

function isAbsent(node: Node | null | undefined): boolean {
  return node == null || (isScalar(node) && node.value === null);
}

/** Members that cannot be read are reported and left out, so that the others are still checked. */
export function list<T>(member: Decoder<T>, least = 0, most = Infinity): Decoder<T[]> {
  return (cursor) => {
    if (!isSeq(cursor.node)) return failWanted(cursor, 'a list');
    const nodes = cursor.node.items as Node[];
    if (nodes.length < least || nodes.length > most) {
      const wanted =
        least === most
          ? `exactly ${least}`
          : least > 0 && most === Infinity
            ? `at least ${least}`
            : `${least} to ${most}`;
      fail(cursor, `\`${cursor.name}\` must have ${wanted} entries, but has ${nodes.length}.`);
    }
    const values: T[] = [];
    nodes.forEach((node, index) => {
      const value = member(below(cursor, node, `[${index + 1}]`));
      if (value === INVALID) cursor.report.markIncomplete(values);
      else values.push(value);
    });
    return values;
  };
}

/** A map whose keys are the author's: slot names, option keys. */
export function record<T>(
  key: RegExp,
  wantedKey: string,
  member: Decoder<T>,
): Decoder<Record<string, T>> {
  return (cursor) => {
    if (!isMap(cursor.node)) return failWanted(cursor, 'a map');
    const values: Record<string, T> = {};
    const lines = new Map<string, number>();
    for (const pair of cursor.node.items) {
      const name = keyOf(pair.key);
      const at = below(cursor, pair.value as Node | null, `.${name}`, pair.key as Node);
      lines.set(name, at.place.line);
      if (!key.test(name)) fail(at, `\`${name}\` is not ${wantedKey}.`);
      const value = member(at);
      if (value !== INVALID) values[name] = value;
      else cursor.report.markIncomplete(values);
    }
    cursor.report.remember(values, cursor.place, lines);
    return values;
  };
}

/** A map with known keys; any other key is reported. `snake_case` becomes `camelCase`. */
export function object<S extends Shape>(shape: S): Decoder<Decoded<S>> {
  return (cursor) => {
    if (!isMap(cursor.node)) return failWanted(cursor, 'a map');
    const given = new Map<string, Cursor>();
    for (const pair of cursor.node.items) {
      const name = keyOf(pair.key);
      const at = below(cursor, pair.value as Node | null, `.${name}`, pair.key as Node);
      given.set(name, at);
      if (!Object.hasOwn(shape, name)) reportUnknown(at, name, Object.keys(shape));
    }
    const value: Record<string, unknown> = {};
    const lines = new Map<string, number>();
    let valid = true;
    for (const [key, decoder] of Object.entries(shape)) {
      const at = given.get(key) ?? below(cursor, undefined, `.${key}`);
      const decoded = decoder(at);
      if (decoded === INVALID) valid = false;
      value[camel(key)] = decoded;
      lines.set(camel(key), at.place.line);
    }
    if (!valid) return INVALID;
    cursor.report.remember(value, cursor.place, lines);
    return value as Decoded<S>;
  };
}

/** Picks the decoder by the value of one key, as in `kind: sessions-attended`. */
export function choice<T>(key: string, decoders: Record<string, Decoder<T>>): Decoder<T> {
  return (cursor) => {
    if (!isMap(cursor.node)) return failWanted(cursor, 'a map');
    const node = cursor.node.get(key, true);
    const named = oneOf(...Object.keys(decoders))(below(cursor, node, `.${key}`));
    return named === INVALID ? INVALID : decoders[named]!(cursor);
  };
}

export function mapped<T, U>(
  decoder: Decoder<T>,
  turn: (value: T, cursor: Cursor) => U | Invalid,
): Decoder<U> {
  return (cursor) => {
    const value = decoder(cursor);
    if (value === INVALID) return INVALID;
    const turned = turn(value, cursor);
    if (turned !== INVALID && isObject(turned) && isObject(value)) {
      copyPlaces(cursor.report, value, turned);
    }
    return turned;
  };
}

function copyPlaces(report: Report, from: object, to: object): void {
  const lines = new Map(Object.keys(to).map((key) => [key, report.placeOf(from, key).line]));
  report.remember(to, report.placeOf(from), lines);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function reportUnknown(at: Cursor, name: string, known: string[]): void {
  const near = closest(name, known);
  at.report.error(
    at.place,
    'schema/unknown-key',
    `\`${at.name}\` is not a key of this format.`,
    near ? `Did you mean \`${near}\`?` : `Known keys here: ${known.join(', ')}.`,
  );
}

function below(cursor: Cursor, node: Node | null | undefined, step: string, key?: Node): Cursor {
  const start = key?.range?.[0] ?? node?.range?.[0];
  const name = cursor.name === 'the file' ? step.replace(/^\./, '') : `${cursor.name}${step}`;
  const place = start === undefined ? cursor.place : cursor.file.placeAt(start);
  return { ...cursor, node, name, place };
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function camel(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
