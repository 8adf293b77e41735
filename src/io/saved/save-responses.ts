import { strToU8 } from 'fflate';
import { problem, SurveyError } from '../../core/problems/index.js';
import type { Responses } from '../../core/responses/index.js';
import { checkContent } from './content/check-content.js';
import { storeColumn } from './content/columns.js';
import { entriesOf } from './content/entries.js';
import { storeInstrument } from './content/instrument.js';
import { toJson } from './content/json.js';
import { storeKept } from './content/kept.js';
import { storeRespondents } from './content/respondents.js';
import { storeDesign, storeSelection } from './content/selection.js';
import { type SectionWriter, sectionWriter } from './content/write-sections.js';
import { seal } from './envelope/envelope.js';
import type { Header } from './header.js';
import { unfitResponses } from './messages.js';
import { header as isHeader } from './shape/header.js';
import { type Refuse, top } from './shape/shape.js';

const refuse: Refuse = (path, expected) => {
  throw new SurveyError([problem('unfit-responses', unfitResponses(path, expected))]);
};

/** The header but for its sections; a field that is `undefined` is not written. */
function headerOf(responses: Responses, writer: SectionWriter) {
  const { size, unasked, provenance, instrument, respondents, columns } = responses;
  const { routing, kept, unsettled, leftOut, partlyOffered, missing } = responses;
  const { selection, design } = responses;
  const { numbers } = writer;
  return {
    size,
    unasked,
    provenance,
    instrument: storeInstrument(instrument),
    respondents: storeRespondents(respondents, writer),
    columns: entriesOf(columns, (column) => storeColumn(column, writer)),
    routing: [...routing],
    kept: storeKept(kept, writer),
    unsettled: entriesOf(unsettled, numbers),
    leftOut: leftOut && entriesOf(leftOut, numbers),
    partlyOffered: partlyOffered && entriesOf(partlyOffered, numbers),
    missing: [...missing],
    selection: selection && storeSelection(selection, writer),
    design: design && storeDesign(design, writer),
  } satisfies Readonly<Record<Exclude<keyof Header, 'sections'>, unknown>>;
}

/**
 * The responses as the bytes of one file (`.entdata`), with their questionnaire: `loadSavedResponses`
 * gives the same responses back. The same responses make the same bytes, on any machine.
 *
 * A selection and weights are saved with them, and so are the respondents outside the selection.
 * **Open answers are in the file**, and the ids of respondents: it is as confidential as the export
 * that it was made of. So are the columns that identify respondents (`respondents.personal`: access
 * codes, names, addresses), but only where the reading was asked to keep them.
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
  const header = { ...fields, sections };
  isHeader(header, at);
  return seal({ header: strToU8(toJson(header)), body });
}
