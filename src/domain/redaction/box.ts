/** A rectangle in points from the top left corner of a page as it is shown. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
