/** A file by its name and content. */
export interface NamedFile {
  readonly name: string;
  readonly content: Uint8Array;
}
