/** What a decoration says of the text it lies on. */
export type DecorationKind = 'difference' | 'evidence' | 'found' | 'masked';

/**
 * A range of a text that is marked on the screen. Offsets are UTF-16 offsets into the raw source, half-open: `[start, end)`. Decorations never
 * change what the text is; several may lie on the same characters.
 */
export interface Decoration {
  readonly start: number;
  readonly end: number;
  readonly kind: DecorationKind;
  /** Tells decorations of one text apart. */
  readonly id: string;
  /** What is said in the place of its characters, where these are none to be read. */
  readonly label?: string;
  /** Further attributes of its element, for the stylesheet. */
  readonly attributes?: Readonly<Record<`data-${string}`, string>>;
  /** The one that a person is at, among those that can be gone through. */
  readonly isCurrent?: boolean;
}
