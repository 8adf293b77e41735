import type { AlternativeFilter, Inference, Oddity } from '../../instrument/index.js';
import type { InferenceEntry, OddityEntry, ReadingEntry } from './codebook.js';
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

/** How it was inferred who is asked, when it was. */
export function inferenceOf(
  inferred: Inference | undefined,
  context: Context,
): { readonly inference?: InferenceEntry } {
  if (inferred === undefined) return {};
  const { confidence, reason, alternatives = [] } = inferred;
  const { words, text, asked } = context;
  const { readAs = [] } = context.instrument;
  // Where several fit, the first holds.
  const held = alternatives.find(
    ({ reading, along = reading }) => readAs.includes(reading) && readAs.includes(along),
  );
  return {
    inference: {
      level: confidence,
      confidence: words.confidence[confidence],
      reason: text(reason),
      alternatives: alternatives.map((each) => ({
        reading: each.reading,
        name: nameOf(each, context),
        applied: each === held,
        ...(each.when !== undefined && { asked: asked(each.when) }),
        reason: text(each.reason),
      })),
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
