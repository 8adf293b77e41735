/**
 * Where answers come from: given by people (`real`), composed by hand for trying the software
 * (`fictitious`), or drawn by a program (`synthetic`). It travels to every output.
 */
export interface Provenance {
  readonly kind: 'real' | 'fictitious' | 'synthetic';
  /** One sentence for the reader of a table: who collected or made the answers, and when. */
  readonly note?: { readonly en: string; readonly fr: string };
  /** The files that were read, by name. */
  readonly files: readonly string[];
}
