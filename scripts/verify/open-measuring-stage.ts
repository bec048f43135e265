import path from 'node:path';
import { joinPieces, measure, readPieces, type Stage, type StagedFile } from '../release/stage.ts';

/** A stage that keeps measures alone. */
export interface MeasuringStage extends Stage {
  /** Counts a file as written. */
  readonly take: (file: StagedFile) => StagedFile;
}

/**
 * Opens a stage that keeps nothing of what is written into it but its measures.
 * @param folder where programs that need a file may write one
 * @param known files that count as written already
 */
export function openMeasuringStage(folder: string, known: Iterable<StagedFile>): MeasuringStage {
  const files = new Map([...known].map((file) => [file.path, file]));
  const take = (file: StagedFile): StagedFile => {
    files.set(file.path, file);
    return file;
  };
  const note = (below: string, pieces: Iterable<Uint8Array>) =>
    take({ path: below, ...measure(pieces) });
  return {
    folder,
    files,
    take,
    write: (below, pieces) => note(below, joinPieces(pieces)),
    copy: (below, from) => note(below, readPieces(from)),
    adopt: (below) => note(below, readPieces(path.join(folder, below))),
  };
}
