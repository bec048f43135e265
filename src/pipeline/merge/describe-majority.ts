/** How many witnesses read something, of those that have the place, of all. */
export function describeMajority(readers: number, present: number, all: number): string {
  return present === all
    ? `read by ${readers} of ${all} witnesses`
    : `read by ${readers} of the ${present} witnesses that have this place`;
}
