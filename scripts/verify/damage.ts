/** Something wrong with a release. */
export interface Damage {
  /** The file of the release, or what holds it. */
  readonly file: string;
  /** What is wrong, in words that follow the name. */
  readonly reason: string;
}
