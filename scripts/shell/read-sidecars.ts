import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { createProblem } from '../../src/model/create-problem.ts';
import type { Publisher } from '../../src/model/publisher.ts';
import { type Sidecar, sidecarSchema } from '../../src/model/sidecar.ts';
import { hasCodec } from '../../src/pipeline/accession/encode-text.ts';
import { nameEncoding } from '../../src/pipeline/accession/name-encoding.ts';
import { findNamedPublisher } from '../../src/pipeline/describe/find-publisher.ts';
import { readPlainFile } from './read-plain-file.ts';
import { readYaml } from './read-yaml.ts';

/** The sidecars among the files below captures/, by the capture that each stands beside: `NAME.yaml` beside NAME. */
export function readSidecars(
  content: string,
  files: readonly string[],
  publishers: readonly Publisher[],
  messages: VFileMessage[],
): Map<string, Sidecar> {
  const schema = sidecarSchema
    .refine(
      ({ publisher }) =>
        publisher === undefined || findNamedPublisher(publisher, publishers) !== undefined,
      {
        path: ['publisher'],
        error:
          'must be the name or id of a publisher in vocabulary/publishers.yaml; add a record there for a new one',
      },
    )
    .refine(({ encoding }) => encoding === undefined || hasCodec(nameEncoding(encoding)), {
      path: ['encoding'],
      error:
        'must be an encoding that is read here, such as utf-8, utf-16le, windows-1251, koi8-r, x-mac-cyrillic, iso-8859-5, armscii-8, georgian-academy or georgian-ps',
    });
  const known = new Set(files);
  const sidecars = new Map<string, Sidecar>();
  for (const below of files) {
    if (!below.endsWith('.yaml')) continue;
    const file = `captures/${below}`;
    const capture = below.slice(0, -'.yaml'.length);
    if (!known.has(capture)) {
      const reason = `stands beside no capture: there is no file ${capture}. A sidecar is named like its capture with .yaml added`;
      messages.push(createProblem(file, 'lone-sidecar', reason));
      continue;
    }
    const bytes = readPlainFile(path.join(content, file));
    if (typeof bytes !== 'object') continue;
    const reading = readYaml(new TextDecoder().decode(bytes), file, schema);
    messages.push(...reading.messages);
    if (reading.data) sidecars.set(capture, reading.data);
  }
  return sidecars;
}
