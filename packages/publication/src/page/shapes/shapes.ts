// The shapes of regions that a map is drawn from. Hides where the shapes come from.

/** Regions of one code prefix as SVG paths on a canvas of `width` × `height`. `label`: where its number stands; `aside`: where it stands instead when there is no room. */
export type Shapes = {
  readonly code: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly {
    readonly code: string;
    readonly name: string;
    readonly label: readonly number[];
    readonly aside?: readonly number[];
    readonly path: string;
  }[];
};
