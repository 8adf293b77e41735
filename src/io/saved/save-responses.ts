import { strToU8 } from 'fflate';
import { problem, SurveyError } from '../../core/problems/index.js';
import type { Responses } from '../../core/responses/index.js';
import { checkContent } from './content/check-content.js';
import { storeColumn } from './content/columns.js';
import { storeInstrument } from './content/instrument.js';
import { toJson } from './content/json.js';
import { storeKept } from './content/kept.js';
import { type SectionWriter, sectionWriter } from './content/write-sections.js';
import { seal } from './envelope/envelope.js';
import type { Header } from './header.js';
import { unfitResponses } from './messages.js';
import { header as isHeader } from './shape/header.js';
import { type Refuse, top } from './shape/shape.js';

const refuse: Refuse = (path, expected) => {
  throw new SurveyError([problem('unfit-responses', unfitResponses(path, expected))]);
};

function eachOf<From, To>(map: ReadonlyMap<string, From>, store: (value: From) => To) {
  return [...map].map(([code, value]) => [code, store(value)] as const);
}

function headerOf(responses: Responses, writer: SectionWriter): Omit<Header, 'sections'> {
  const { size, unasked, provenance, instrument, respondents, columns } = responses;
  const { routing, kept, unsettled, leftOut, missing, selection, design } = responses;
  const { numbers } = writer;
  return {
    size,
    unasked,
    provenance,
    instrument: storeInstrument(instrument),
    respondents: {
      ids: writer.texts(respondents.ids),
      submitted: numbers(respondents.submitted),
      lastPage: numbers(respondents.lastPage),
    },
    columns: eachOf(columns, (column) => storeColumn(column, writer)),
    routing: [...routing],
    kept: storeKept(kept, writer),
    unsettled: eachOf(unsettled, numbers),
    ...(leftOut && { leftOut: eachOf(leftOut, numbers) }),
    missing: [...missing],
    ...(selection && {
      selection: { mask: numbers(selection.mask), filters: selection.filters },
    }),
    ...(design && {
      design: design.weights === undefined ? {} : { weights: numbers(design.weights) },
    }),
  };
}

/**
 * The responses as the bytes of one file (`.entdata`), with their questionnaire: `loadSavedResponses`
 * gives the same responses back. The same responses make the same bytes, on any machine.
 *
 * A selection and weights are saved with them, and so are the respondents outside the selection.
 * **Open answers are in the file**, and the ids of respondents: it is as confidential as the export
 * that it was made of. Tokens and IP addresses are not, since responses have none.
 *
 * @throws SurveyError when the responses do not hold together (columns of other lengths than there
 * are respondents, NaN as a limit), or take more than 256 MB unpacked.
 * @example
 * const bytes = saveResponses(responses);
 */
export function saveResponses(responses: Responses): Uint8Array {
  const at = top('responses', refuse);
  checkContent(responses, at);
  const writer = sectionWriter();
  const fields = headerOf(responses, writer);
  const { sections, body } = writer.finish();
  const header: Header = { ...fields, sections };
  isHeader(header, at);
  return seal({ header: strToU8(toJson(header)), body });
}
