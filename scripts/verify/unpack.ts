import { findPathFault } from '../../src/formats/bag/find-path-fault.ts';
import type { Stage, StagedFile } from '../release/stage.ts';
import type { Damage } from './damage.ts';
import type { ByteSource } from './open-bytes.ts';

/** What came out of a container. */
export interface Unpacked {
  readonly damages: Damage[];
  /** The one folder that everything stands in. */
  readonly top: string | undefined;
  /** Whether it was read to its end, so that what is missing is missing. */
  readonly whole: boolean;
}

/** Puts the members of a container into a stage, refusing what could do harm. */
export interface Unpacker {
  readonly damages: Damage[];
  readonly top: () => string | undefined;
  /** Why a member must not be unpacked; undefined where it may. */
  readonly findFault: (path: string, size: number) => string | undefined;
  /** Takes the bytes of a member; undefined where its place is taken. */
  readonly place: (path: string, size: number) => StagedFile | undefined;
}

/** Makes an unpacker; everything must stand in one folder at the top. */
export function createUnpacker(source: ByteSource, stage: Stage): Unpacker {
  const damages: Damage[] = [];
  let top: string | undefined;
  const findFault = (path: string, size: number): string | undefined => {
    const fault = findPathFault(path);
    if (fault !== undefined) return `has a path that ${fault}`;
    const [first = '', ...rest] = path.split('/');
    if (rest.length === 0) return 'stands outside the one folder at the top';
    if (top !== undefined && first !== top)
      return `stands in another folder at the top than ${top}`;
    const left = source.size - source.position();
    if (!Number.isSafeInteger(size) || size < 0 || size > left)
      return `claims ${size} bytes, but ${left} are left in the container`;
    return undefined;
  };
  const place = (path: string, size: number): StagedFile | undefined => {
    top ??= path.slice(0, path.indexOf('/'));
    const pieces = source.pieces(size);
    try {
      return stage.write(path.slice(top.length + 1), pieces);
    } catch (error) {
      // Read past the bytes, so that what follows is still found.
      for (const _ of pieces);
      damages.push({ file: path, reason: `cannot be unpacked: ${(error as Error).message}` });
      return undefined;
    }
  };
  return { damages, top: () => top, findFault, place };
}

/** Whether two runs of bytes are the same. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}
