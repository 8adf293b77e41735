import {
  type AlternativeFilter,
  alternativeAmong,
  type Inference,
  type Oddity,
} from '../../instrument/index.js';
import type { AlternativeEntry, InferenceEntry, OddityEntry, ReadingEntry } from './codebook.js';
import type { Context } from './context.js';

/** The readings of the questionnaire, and which of them hold. */
export function readingsOf({ instrument, text }: Context): readonly ReadingEntry[] {
  const { readings = [], readAs = [] } = instrument;
  return readings.map(({ code, labels, description }) => ({
    code,
    label: text(labels),
    description: text(description),
    applied: readAs.includes(code),
  }));
}

/** The readings under which an alternative holds, by name. */
function nameOf({ reading, along }: AlternativeFilter, context: Context): string {
  const known = readingsOf(context);
  return [reading, ...(along === undefined ? [] : [along])]
    .map((code) => known.find((each) => each.code === code)?.label || code)
    .join(' + ');
}

function alternativeEntry(alternative: AlternativeFilter, context: Context): AlternativeEntry {
  const { reading, when, reason } = alternative;
  return {
    reading,
    name: nameOf(alternative, context),
    ...(when !== undefined && { asked: context.asked(when) }),
    reason: context.text(reason),
  };
}

/** Why it is thought that those are asked who are: inferred, or the reading that was chosen. */
export function inferenceOf(
  inferred: Inference | undefined,
  context: Context,
): { readonly inference?: InferenceEntry } {
  if (inferred === undefined) return {};
  const { confidence, reason, alternatives = [] } = inferred;
  const { words, text } = context;
  const held = alternativeAmong(inferred, context.instrument.readAs ?? []);
  const others = alternatives
    .filter((each) => each !== held)
    .map((each) => alternativeEntry(each, context));
  if (held !== undefined) {
    const name = nameOf(held, context);
    return {
      inference: { kind: 'chosen', name, reason: text(held.reason), alternatives: others },
    };
  }
  return {
    inference: {
      kind: 'inferred',
      level: confidence,
      confidence: words.confidence[confidence],
      reason: text(reason),
      alternatives: others,
    },
  };
}

function entryOf({ kind, where, printed, what, decision }: Oddity, { words, text }: Context) {
  return { kind: words.oddity[kind], where, printed, what: text(what), decision: text(decision) };
}

/** The oddities of the questionnaire, or of one question or group. */
export function odditiesOf(context: Context, code?: string): readonly OddityEntry[] {
  const all = context.instrument.oddities ?? [];
  return all
    .filter(({ where }) => code === undefined || where === code)
    .map((each) => entryOf(each, context));
}
