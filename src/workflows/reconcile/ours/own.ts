import { getBit, type Kept, type Responses } from '../../../core/responses/index.js';
import type { Stored } from '../predict/stored.js';

/** Our reading of the answers, beside what is stored. */
export interface Own {
  readonly responses: Responses;
  readonly stored: Stored;
  /** The values that no table counts, by respondent. */
  readonly kept: ReadonlyMap<number, readonly Kept[]>;
}

export function ownReading(responses: Responses, stored: Stored): Own {
  const kept = new Map<number, Kept[]>();
  for (const each of responses.kept) {
    const list = kept.get(each.row) ?? [];
    kept.set(each.row, list);
    list.push(each);
  }
  return { responses, stored, kept };
}

export function keptOf({ kept }: Own, row: number): readonly Kept[] {
  return kept.get(row) ?? [];
}

/** Whether the selection of the responses, if there is one, keeps the respondent. */
export function isSelected({ selection }: Responses, row: number): boolean {
  return selection === undefined || getBit(selection.mask, row);
}
