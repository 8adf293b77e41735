import { strFromU8 } from 'fflate';
import { problem, SurveyError } from '../../core/problems/index.js';
import type { Responses } from '../../core/responses/index.js';
import { checkContent } from './content/check-content.js';
import { readColumn } from './content/columns.js';
import { mapOf } from './content/entries.js';
import { readInstrument } from './content/instrument.js';
import { parseJson } from './content/json.js';
import { readKept } from './content/kept.js';
import { checkSections, type SectionReader, sectionReader } from './content/read-sections.js';
import { readRespondents } from './content/respondents.js';
import { readDesign, readSelection } from './content/selection.js';
import { open, type Packed } from './envelope/envelope.js';
import { unpack } from './envelope/pack.js';
import type { Entries, Header } from './header.js';
import { json, packedBytes, unfitContent } from './messages.js';
import { header as isHeader } from './shape/header.js';
import { inside, misfit, type Refuse, type Spot, top } from './shape/shape.js';

const refuse: Refuse = (path, expected) => {
  throw new SurveyError([problem('unfit-content', unfitContent(path, expected))]);
};

function unpacked({ bytes, length }: Packed, at: Spot): Uint8Array {
  return unpack(bytes, length) ?? misfit(at, packedBytes(length));
}

function readHeader(bytes: Uint8Array, at: Spot): Header {
  const found = parseJson(strFromU8(bytes));
  return isHeader(found, at) ? found : misfit(at, json);
}

function same<Value>(value: Value): Value {
  return value;
}

function responsesOf(header: Header, reader: SectionReader, at: Spot): Responses {
  const { sections: _, size, unasked, provenance, instrument, ...parts } = header;
  const { respondents, columns, routing, kept, unsettled, leftOut, ...others } = parts;
  const { partlyOffered, missing, selection, design, ...rest } = others;
  rest satisfies Record<string, never>;
  const bits = (name: string, entries: Entries<number>) =>
    mapOf(entries, inside(at, name), reader.u32);
  return {
    kind: 'responses',
    instrument: readInstrument(instrument),
    size,
    columns: mapOf(columns, inside(at, 'columns'), (stored, spot) =>
      readColumn(stored, reader, spot),
    ),
    respondents: readRespondents(respondents, reader, inside(at, 'respondents')),
    routing: mapOf(routing, inside(at, 'routing'), same),
    kept: readKept(kept, reader, inside(at, 'kept')),
    unsettled: bits('unsettled', unsettled),
    ...(leftOut && { leftOut: bits('leftOut', leftOut) }),
    ...(partlyOffered && { partlyOffered: bits('partlyOffered', partlyOffered) }),
    missing: mapOf(missing, inside(at, 'missing'), same),
    unasked,
    provenance,
    ...(selection && { selection: readSelection(selection, reader, inside(at, 'selection')) }),
    ...(design && { design: readDesign(design, reader, inside(at, 'design')) }),
  };
}

function load(bytes: Uint8Array): Responses {
  const { header: packedHeader, body } = open(bytes);
  const at = top('content', refuse);
  const header = readHeader(unpacked(packedHeader, at), at);
  const { sections } = header;
  const inSections = inside(at, 'sections');
  checkSections(sections, body.length, inSections);
  const reader = sectionReader(sections, unpacked(body, inSections));
  const responses = responsesOf(header, reader, at);
  reader.finish(inSections);
  checkContent(responses, at);
  return responses;
}

/** Where the bytes come from. */
export interface LoadSettings {
  /** The name of the file, for messages. */
  readonly file?: string;
}

/**
 * The responses in the bytes of a file that `saveResponses` made, with their questionnaire, selection
 * and weights.
 *
 * @throws SurveyError when the bytes are no such file, were cut or damaged (any single bit), were
 * written in a later version of the format, or were made by another program and do not hold together.
 * @example
 * const responses = loadSavedResponses(saveResponses(given), { file: 'wave1.entdata' });
 */
export function loadSavedResponses(bytes: Uint8Array, { file }: LoadSettings = {}): Responses {
  try {
    return load(bytes);
  } catch (error) {
    if (!(error instanceof SurveyError) || file === undefined) throw error;
    throw new SurveyError(
      error.problems.map((each) => ({ ...each, place: { ...each.place, file } })),
    );
  }
}
