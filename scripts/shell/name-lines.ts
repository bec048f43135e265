/** A place in a capture with its noun: `line 13`, `line 13:4-13:9`, `lines 5-16`. */
export function nameLines(place: string): string {
  const [first = '', last = first] = place.split('-').map((end) => end.split(':')[0]);
  return `${first === last ? 'line' : 'lines'} ${place}`;
}
