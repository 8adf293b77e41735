import type { Variable } from '../../../instrument/index.js';
import { parseNumber } from '../../codec/index.js';
import type { Kept } from '../../responses.js';
import { type Examined, isLostRank, type Told, tell } from '../examined.js';
import { UNASKED_INCLUDED } from '../messages.js';
import type { Finding } from '../quality.js';
import type { RuleName } from '../rules.js';

/** What cannot be a sentence: a code, a number, a date with its time. */
const PLAIN = /^[\w.:+-]{1,20}(?: [\d:]{1,8})?$/;

/** The longest value that is shown with the spaces around it. */
const LONGEST = 40;

/** A space as it is shown where it decides: `␣`. */
function visibleSpaces(raw: string): string {
  return `"${raw.replaceAll(/\s/gu, '␣')}"`;
}

/**
 * The value as it may be told: as stored when it looks like a code, in quotes with visible spaces
 * when it would without those around it, `undefined` when it may be a sentence.
 */
function shownValue(raw: string): string | undefined {
  if (PLAIN.test(raw)) return raw;
  const bare = raw.trim();
  const fits = raw.length <= LONGEST && raw !== bare && (bare === '' || PLAIN.test(bare));
  return fits ? visibleSpaces(raw) : undefined;
}

function isOpen({ field }: Kept, { code, measure }: Variable): boolean {
  return measure.kind === 'text' || field === `${code}_other`;
}

function toldOf(kept: Kept, variable: Variable): Told {
  const { row, field, raw } = kept;
  const value = isOpen(kept, variable) ? undefined : shownValue(raw);
  return { row, field, ...(value === undefined ? {} : { value }) };
}

function numberRule(raw: string, variable: Variable): RuleName {
  const value = parseNumber(raw.trim());
  if (value === undefined || variable.measure.kind !== 'numeric') return 'not-a-number';
  const { min = -Infinity, max = Infinity } = variable.measure;
  return value < min || value > max ? 'number-outside-limits' : 'number-not-whole';
}

/** Why the question cannot have the value. */
function invalidRule(raw: string, variable: Variable): RuleName {
  const { measure } = variable;
  if (variable.derived !== undefined) {
    return measure.kind === 'ranking' ? 'rank-beyond-last' : 'answers-together';
  }
  switch (measure.kind) {
    case 'numeric':
      return numberRule(raw, variable);
    case 'date':
      return 'no-such-date';
    case 'ranking':
      return measure.items.some(({ code }) => code === raw) ? 'item-ranked-twice' : 'unknown-code';
    default:
      return 'unknown-code';
  }
}

type ByRule = Map<RuleName, Told[]>;

/** The kept values of those examined, by variable, then by the rule that they break. */
function keptByRule({ responses, rows }: Examined): ReadonlyMap<string, ByRule> {
  const examined = new Uint8Array(responses.size);
  for (const row of rows) examined[row] = 1;
  const found = new Map<string, ByRule>();
  for (const kept of responses.kept) {
    const variable = responses.instrument.variables.get(kept.variable);
    if (variable === undefined || examined[kept.row] !== 1 || isLostRank(kept, variable)) continue;
    const rule = kept.reason === 'unasked' ? 'unasked-answers' : invalidRule(kept.raw, variable);
    const rules: ByRule = found.get(kept.variable) ?? new Map();
    const told = rules.get(rule) ?? [];
    told.push(toldOf(kept, variable));
    found.set(kept.variable, rules.set(rule, told));
  }
  return found;
}

/**
 * Values that no table counts: those that a question cannot have (`unknown-code`, `not-a-number`,
 * `number-outside-limits`, `number-not-whole`, `no-such-date`, `item-ranked-twice`, and, of derived
 * variables, `answers-together` where two answers of a single choice hold, `rank-beyond-last` where
 * ranks left empty push an item beyond the last), and answers given although the filter hid the
 * question (`unasked-answers`). Ranks of items that a study lacks are not told: no respondent did
 * anything wrong.
 */
export function keptFindings(examined: Examined): readonly Finding[] {
  const { responses } = examined;
  const found = keptByRule(examined);
  const included = responses.unasked === 'include' ? { advice: UNASKED_INCLUDED } : {};
  return [...responses.instrument.variables.values()].flatMap((variable) =>
    [...(found.get(variable.code) ?? [])].flatMap(([rule, told]) =>
      tell(examined, rule, told, {
        variable,
        ...(rule === 'unasked-answers' ? included : {}),
      }),
    ),
  );
}
