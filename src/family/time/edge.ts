/** One constraint as an edge of the network: indices into the list of moments. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  /** Which statement says so. */
  readonly statement: number;
}
