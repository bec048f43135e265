/** Results on which a run relies cannot be read: it is to be begun again without them. */
export class DamagedCache extends Error {
  override readonly name = 'DamagedCache';
}
