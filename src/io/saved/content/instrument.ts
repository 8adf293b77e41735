import { type Instrument, makeInstrument, type Origin } from '../../../core/instrument/index.js';
import type { StoredInstrument, StoredOrigin } from '../header.js';

function storeOrigin({ questions, ...origin }: Origin): StoredOrigin {
  return {
    ...origin,
    questions: [...questions].map(([code, { attributes, ...question }]) => [
      code,
      { ...question, attributes: [...attributes] },
    ]),
  };
}

function readOrigin({ questions, ...origin }: StoredOrigin): Origin {
  return {
    ...origin,
    questions: new Map(
      questions.map(([code, { attributes, ...question }]) => [
        code,
        { ...question, attributes: new Map(attributes) },
      ]),
    ),
  };
}

/**
 * The parts of the questionnaire; its questions by code and its variables follow from them. What is
 * not stored as it is comes last, as in a questionnaire that was loaded: both make the same bytes.
 */
export function storeInstrument(instrument: Instrument): StoredInstrument {
  const { kind: _, questions: __, variables: ___, origin, readAs, ...parts } = instrument;
  return {
    ...parts,
    ...(origin && { origin: storeOrigin(origin) }),
    ...(readAs && { readAs }),
  };
}

/** The questionnaire made of its parts. */
export function readInstrument({ origin, readAs, ...parts }: StoredInstrument): Instrument {
  const made = makeInstrument({ ...parts, ...(origin && { origin: readOrigin(origin) }) });
  return readAs === undefined ? made : { ...made, readAs };
}
