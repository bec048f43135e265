import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cutFace } from './faces/cut-face.ts';
import { faces } from './faces/faces.ts';
import { writeStyleSheet } from './faces/write-style-sheet.ts';
import { readCommand } from './shell/read-command.ts';

const help = `Writes src/styles/faces and src/styles/fonts.css, the typefaces cut from their packages.

  npm run faces
`;

async function writeFaces(): Promise<void> {
  const styles = path.resolve(import.meta.dirname, '../src/styles');
  const folder = path.join(styles, 'faces');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const face of faces) {
    const file = await cutFace(face);
    writeFileSync(path.join(folder, `${face.id}.woff2`), file);
    console.log(`${face.id}: ${file.length} bytes`);
  }
  writeFileSync(path.join(styles, 'fonts.css'), writeStyleSheet(faces));
}

await readCommand({ help, options: {} }, () => writeFaces)?.();
