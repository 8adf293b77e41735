import type { Group, Question } from '../../../instrument/index.js';
import type { Asked } from '../../condition/asked.js';
import type { Context } from '../context.js';
import type { CodebookWords } from '../words/index.js';
import type { Block, Scope, Stop } from './routing.js';

interface OpenScope {
  readonly asked: Asked;
  readonly short: string;
  readonly parent: string | undefined;
  readonly inferred: boolean;
  readonly entries: (OpenBlock | OpenScope)[];
}

interface OpenBlock {
  readonly stops: [Stop, ...Stop[]];
}

type OpenEntry = OpenBlock | OpenScope;

/** The scopes that are open, the outermost first, and in which scopes each question stands. */
interface Walk {
  readonly entries: OpenEntry[];
  readonly open: OpenScope[];
  readonly placed: Map<string, readonly OpenScope[]>;
}

/** How many of the open scopes hold a question that is asked under a condition. */
function depthFor(asked: Asked, parent: string | undefined, { open, placed }: Walk): number {
  const same = open.findIndex((scope) => scope.asked.words === asked.words);
  if (same >= 0) return same + 1;
  const around = placed.get(parent ?? '') ?? [];
  const said = new Set(asked.parts.map(({ words }) => words));
  const holds = (scope: OpenScope) => around.includes(scope) || said.has(scope.asked.words);
  return Math.max(0, ...open.map((scope, index) => (holds(scope) ? index + 1 : 0)));
}

/** The parts of a condition that the scopes around it do not say already. */
function remaining(
  { parts, short }: Asked,
  around: readonly OpenScope[],
  words: CodebookWords,
): string {
  const told = new Set(around.flatMap(({ asked }) => asked.parts.map(({ words }) => words)));
  const left = parts.filter((part) => !told.has(part.words));
  const isWhole = left.length === parts.length || left.length === 0;
  const said = left.map((part) => part.short).join(` ${words.and} `);
  return isWhole ? short : `${words.if} ${said}`;
}

function enter(question: Question, walk: Walk, { asked, words }: Context): void {
  const { when } = question;
  if (when === undefined) {
    walk.open.length = 0;
    return;
  }
  const said = asked(when);
  const parent = said.reads.at(-1);
  walk.open.length = depthFor(said, parent, walk);
  if (walk.open.at(-1)?.asked.words === said.words) return;
  const short = remaining(said, walk.open, words);
  const scope = {
    asked: said,
    short,
    parent,
    inferred: question.inferred !== undefined,
    entries: [],
  };
  (walk.open.at(-1)?.entries ?? walk.entries).push(scope);
  walk.open.push(scope);
}

function closed(entry: OpenEntry): Block | Scope {
  if ('stops' in entry) return { kind: 'block', stops: entry.stops };
  const { parent, ...scope } = entry;
  return {
    kind: 'scope',
    ...scope,
    ...(parent !== undefined && { parent }),
    entries: entry.entries.map(closed),
  };
}

/**
 * The questions of a group as a tree. A question stays in an open scope that has its condition;
 * another condition opens a scope, inside the innermost open one that holds the latest question
 * the condition reads, or whose condition is a part of it.
 */
export function scopesOf(group: Group, context: Context): readonly (Block | Scope)[] {
  const walk: Walk = { entries: [], open: [], placed: new Map() };
  for (const question of group.questions) {
    enter(question, walk, context);
    walk.placed.set(question.code, [...walk.open]);
    const stop = {
      code: question.code,
      title: context.text(question.labels),
      inferred: question.when !== undefined && question.inferred !== undefined,
    };
    const entries = walk.open.at(-1)?.entries ?? walk.entries;
    const last = entries.at(-1);
    if (last !== undefined && 'stops' in last) last.stops.push(stop);
    else entries.push({ stops: [stop] });
  }
  return walk.entries.map(closed);
}
