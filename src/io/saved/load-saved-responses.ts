import { strFromU8 } from 'fflate';
import { problem, SurveyError } from '../../core/problems/index.js';
import type { Responses } from '../../core/responses/index.js';
import { checkContent } from './content/check-content.js';
import { readColumn } from './content/columns.js';
import { readInstrument } from './content/instrument.js';
import { parseJson } from './content/json.js';
import { readKept } from './content/kept.js';
import { checkSections, type SectionReader, sectionReader } from './content/read-sections.js';
import { open, type Packed } from './envelope/envelope.js';
import { unpack } from './envelope/pack.js';
import type { Entries, Header } from './header.js';
import { different, json, packedBytes, unfitContent } from './messages.js';
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

function mapOf<From, To>(
  entries: Entries<From>,
  at: Spot,
  read: (value: From, at: Spot) => To,
): ReadonlyMap<string, To> {
  const map = new Map(entries.map(([code, each]) => [code, read(each, inside(at, code))] as const));
  return map.size === entries.length ? map : misfit(at, different);
}

function same<Value>(value: Value): Value {
  return value;
}

function responsesOf(header: Header, reader: SectionReader, at: Spot): Responses {
  const { size, unasked, provenance, respondents, leftOut, selection, design } = header;
  const bits = (name: 'unsettled' | 'leftOut', entries: Entries<number>) =>
    mapOf(entries, inside(at, name), reader.u32);
  return {
    kind: 'responses',
    instrument: readInstrument(header.instrument),
    size,
    columns: mapOf(header.columns, inside(at, 'columns'), (stored, spot) =>
      readColumn(stored, reader, spot),
    ),
    respondents: {
      ids: reader.texts(respondents.ids, inside(at, 'ids')),
      submitted: reader.u32(respondents.submitted, inside(at, 'submitted')),
      lastPage: reader.u16(respondents.lastPage, inside(at, 'lastPage')),
    },
    routing: mapOf(header.routing, inside(at, 'routing'), same),
    kept: readKept(header.kept, reader, inside(at, 'kept')),
    unsettled: bits('unsettled', header.unsettled),
    ...(leftOut && { leftOut: bits('leftOut', leftOut) }),
    missing: mapOf(header.missing, inside(at, 'missing'), same),
    unasked,
    provenance,
    ...(selection && {
      selection: {
        mask: reader.u32(selection.mask, inside(at, 'selection')),
        filters: selection.filters,
      },
    }),
    ...(design && {
      design:
        design.weights === undefined
          ? {}
          : { weights: reader.f64(design.weights, inside(at, 'design')) },
    }),
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
