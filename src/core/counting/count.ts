import { describeSelection, filtersOn, type Responses } from '../responses/index.js';
import type { About, CountResult, Counts, Missing } from './counts.js';
import { countBoxes } from './kernels/boxes.js';
import { countBlanks, countCells, countStates } from './kernels/cells.js';
import { countLeftOut } from './kernels/left-out.js';
import { countPages } from './kernels/pages.js';
import { countPartlyOffered } from './kernels/partly-offered.js';
import { countRanks } from './kernels/ranks.js';
import { gatherTexts } from './kernels/texts.js';
import { countUnasked } from './kernels/unasked.js';
import { countUnsettled } from './kernels/unsettled.js';
import { countValues } from './kernels/values.js';
import { type Population, populationOf } from './population.js';
import type { CountRequest } from './request.js';

function countOne(population: Population, request: CountRequest): CountResult {
  switch (request.kind) {
    case 'cells':
      return countCells(population, request.variables);
    case 'states':
      return countStates(population, request.variables);
    case 'boxes':
      return countBoxes(population, request.variable, request.by);
    case 'ranks':
      return countRanks(population, request.variable, request.items);
    case 'values':
      return countValues(population, request.variable);
    case 'blanks':
      return countBlanks(population, request.variables);
    case 'unsettled':
      return countUnsettled(population, request.variables, request.of);
    case 'unasked':
      return countUnasked(population, request.variables);
    case 'leftOut':
      return countLeftOut(population, request.variables);
    case 'partlyOffered':
      return countPartlyOffered(population, request.variables);
    case 'missing':
      return missingOf(population, request.variables);
    case 'texts':
      return gatherTexts(population, request.variable);
    case 'pages':
      return countPages(population, request.pages);
  }
}

function missingOf({ responses }: Population, variables: readonly string[]): Missing {
  const needed = [...variables, ...filtersOn(responses, variables)];
  const fields = needed.flatMap((variable) => responses.missing.get(variable) ?? []);
  return { kind: 'missing', fields: [...new Set(fields)] };
}

function aboutOf(responses: Responses, respondents: number): About {
  return {
    ...describeSelection(responses),
    provenance: responses.provenance.kind,
    weighted: responses.design?.weights !== undefined,
    respondents,
  };
}

/**
 * The counts that answer the requests, over the selected respondents, in the order of the
 * requests. Weighted responses give sums of weights, and numbers of respondents beside them.
 *
 * @throws SurveyError when a request names a variable that the responses lack, or of another kind.
 * @example
 * count(responses, [{ kind: 'cells', variables: ['Q13', 'Q7'] }]).results;
 */
export function count(responses: Responses, requests: readonly CountRequest[]): Counts {
  const population = populationOf(responses);
  const about = aboutOf(responses, population.rows.length);
  const unweighted = requests.map((request) => countOne(population, request));
  const weights = responses.design?.weights;
  if (weights === undefined) return { about, results: unweighted, unweighted };
  const weighted = { ...population, weights };
  return { about, results: requests.map((request) => countOne(weighted, request)), unweighted };
}
