import type { Message } from '../../../core/problems/index.js';
import {
  aCount,
  aFlag,
  aKnownField,
  aList,
  aNumber,
  anObject,
  aPair,
  aText,
  lessDepth,
  oneOf,
} from './messages.js';

/** Tells that a value is not what it should be, and throws. */
export type Refuse = (path: string, expected: Message) => never;

/** A place in the content, for messages. */
export interface Spot {
  readonly name: string;
  readonly parent?: Spot;
  readonly depth: number;
  readonly refuse: Refuse;
}

/**
 * Whether a value is a `T`; where it is not, the shape throws at the first fault. Shapes tell the
 * compiler what was found to be true of content that anybody may have written.
 */
export type Shape<T> = (value: unknown, at: Spot) => value is T;

/** Conditions inside conditions, deeper than anybody writes; what walks them must not overflow. */
const DEEPEST = 400;

/** The outermost place. */
export function top(name: string, refuse: Refuse): Spot {
  return { name, depth: 0, refuse };
}

export function inside(parent: Spot, name: string): Spot {
  if (parent.depth >= DEEPEST) misfit(parent, lessDepth(DEEPEST));
  return { name, parent, depth: parent.depth + 1, refuse: parent.refuse };
}

function pathOf({ name, parent }: Spot): string {
  if (parent === undefined) return name;
  return name.startsWith('[') ? `${pathOf(parent)}${name}` : `${pathOf(parent)}.${name}`;
}

/** Refuses what stands in a place. Long paths keep both ends. */
export function misfit(at: Spot, expected: Message): never {
  const path = pathOf(at);
  const shown = path.length <= 120 ? path : `${path.slice(0, 60)} … ${path.slice(-50)}`;
  return at.refuse(shown, expected);
}

/** A field that may be absent. */
export interface Optional<T> {
  readonly optional: Shape<T>;
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

/**
 * A shape for each field of `T`: a type that grows a field does not compile until its shape knows
 * the field, and an optional one only as `optional`.
 */
export type Fields<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? Optional<Exclude<T[K], undefined>>
    : Shape<T[K]>;
};

type AnyField = Shape<unknown> | Optional<unknown>;

/** The own fields of an object, whatever their names; `undefined` counts as absent. */
function fieldsIn(value: object): ReadonlyMap<string, unknown> {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return new Map(entries.filter(([, each]) => each !== undefined));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object that has these fields and no others. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
  const wanted: ReadonlyMap<string, AnyField> = new Map(Object.entries(fields));
  return (value, at): value is T => {
    if (!isObject(value)) return misfit(at, anObject);
    const found = fieldsIn(value);
    for (const name of found.keys()) {
      if (!wanted.has(name)) misfit(inside(at, name), aKnownField([...wanted.keys()]));
    }
    for (const [name, field] of wanted) {
      const own = found.get(name);
      if (typeof field === 'function') field(own, inside(at, name));
      else if (own !== undefined) field.optional(own, inside(at, name));
    }
    return true;
  };
}

/** One shape for each kind of a union whose members are told apart by `kind`. */
export type Kinds<T extends { readonly kind: string }> = {
  readonly [K in T['kind']]: Shape<Extract<T, { readonly kind: K }>>;
};

export function byKind<T extends { readonly kind: string }>(kinds: Kinds<T>): Shape<T> {
  const shapes: ReadonlyMap<unknown, Shape<unknown>> = new Map(Object.entries(kinds));
  const names = [...shapes.keys()].map(String);
  return (value, at): value is T => {
    if (!isObject(value)) return misfit(at, anObject);
    const kind = fieldsIn(value).get('kind');
    const shape = shapes.get(kind);
    return shape === undefined ? misfit(inside(at, 'kind'), oneOf(names)) : shape(value, at);
  };
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, at): value is readonly T[] => {
    if (!Array.isArray(value)) return misfit(at, aList);
    // `entries` also visits holes, which `every` would skip.
    for (const [index, each] of value.entries()) shape(each, inside(at, `[${index}]`));
    return true;
  };
}

export function pair<A, B>(first: Shape<A>, second: Shape<B>): Shape<readonly [A, B]> {
  return (value, at): value is readonly [A, B] => {
    if (!Array.isArray(value) || value.length !== 2) return misfit(at, aPair);
    return first(value[0], inside(at, '[0]')) && second(value[1], inside(at, '[1]'));
  };
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, at): value is T | null => value === null || shape(value, at);
}

/** The shape that `find` gives once all are defined: what contains itself needs it. */
export function later<T>(find: () => Shape<T>): Shape<T> {
  return (value, at): value is T => find()(value, at);
}

export function literal<const T extends string>(...values: readonly T[]): Shape<T> {
  const known: ReadonlySet<unknown> = new Set(values);
  return (value, at): value is T => known.has(value) || misfit(at, oneOf(values));
}

export const string: Shape<string> = (value, at): value is string =>
  typeof value === 'string' || misfit(at, aText);

export const boolean: Shape<boolean> = (value, at): value is boolean =>
  typeof value === 'boolean' || misfit(at, aFlag);

/** Any number but NaN, which JSON cannot hold. */
export const number: Shape<number> = (value, at): value is number =>
  (typeof value === 'number' && !Number.isNaN(value)) || misfit(at, aNumber);

/** A whole number from 0. */
export const count: Shape<number> = (value, at): value is number =>
  (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) || misfit(at, aCount);

/** Texts by name, whatever the names. */
export const texts: Shape<Readonly<Record<string, string>>> = (
  value,
  at,
): value is Readonly<Record<string, string>> => {
  if (!isObject(value)) return misfit(at, anObject);
  for (const [name, each] of fieldsIn(value)) string(each, inside(at, name));
  return true;
};
