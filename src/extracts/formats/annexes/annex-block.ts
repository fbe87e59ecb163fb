/** A piece of text; `isMissing` marks what a person has to find out and fill in. */
export type Piece = { readonly text: string; readonly isMissing?: boolean };

/** Pieces that stand together on one line. */
export type Line = readonly Piece[];

/** What stands in one place, line under line. */
export type Lines = readonly Line[];

/** What annexes consist of, before they become a document. */
export type AnnexBlock =
  | { readonly kind: 'title' | 'annex' | 'section' | 'party' | 'note'; readonly text: string }
  | { readonly kind: 'fields'; readonly rows: readonly Field[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly Lines[])[];
    };

/** A question of an annex and what answers it. */
export type Field = { readonly label: string; readonly lines: Lines };
