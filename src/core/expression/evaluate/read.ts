import type { Suffix } from '../syntax/suffix.js';
import { UNKNOWN, type Value } from '../values/value.js';
import type { NameReader } from './names.js';

/** The value of an expression for one respondent. */
export type Evaluate = (row: number) => Value;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES.get(character) ?? character);
}

function storedValue(reader: NameReader): (row: number) => string {
  const { value, text } = reader;
  if (text === true) return (row) => escapeHtml(value(row) ?? '');
  return (row) => value(row) ?? '';
}

function whenRelevant(reader: NameReader, suffix: Suffix | undefined): Evaluate {
  switch (suffix) {
    case 'shown':
      return reader.shown ?? storedValue(reader);
    case 'value':
    case 'valueNAOK':
      return reader.assessment ?? storedValue(reader);
    case 'relevanceStatus':
      return () => true;
    default:
      return storedValue(reader);
  }
}

/**
 * What a variable reads as: when it was not asked, `null`, or blank with `.NAOK`; unknown when the
 * respondent left before it. Attributes of the question itself are always known.
 */
export function readVariable(reader: NameReader, suffix: Suffix | undefined): Evaluate {
  const read = whenRelevant(reader, suffix);
  switch (suffix) {
    case undefined:
    case 'code':
    case 'NAOK':
    case 'shown':
    case 'value':
    case 'valueNAOK':
    case 'relevanceStatus': {
      const { relevance } = reader;
      const unasked = suffix === 'NAOK' ? '' : null;
      return (row) => {
        const status = relevance(row);
        if (status === 'relevant') return read(row);
        return status === 'irrelevant' ? unasked : UNKNOWN;
      };
    }
    default: {
      const attribute = reader.attributes?.get(suffix) ?? '';
      return () => attribute;
    }
  }
}
