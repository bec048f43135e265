import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What something weighs on its way, in bytes. */
export interface Weight {
  readonly gzip: number;
  readonly brotli: number;
}

/** Weighs files, each compressed by itself as servers do. */
export function measureWeight(files: readonly (string | Uint8Array)[]): Weight {
  const sum = (compress: (file: string | Uint8Array) => Uint8Array) =>
    files.reduce((total, file) => total + compress(file).length, 0);
  return { gzip: sum(gzipSync), brotli: sum(brotliCompressSync) };
}

/** `13.1 KiB gzip, 11.4 KiB Brotli` */
export function formatWeight({ gzip, brotli }: Weight): string {
  return `${formatKibibytes(gzip)} gzip, ${formatKibibytes(brotli)} Brotli`;
}

/** `14.0 KiB` */
export function formatKibibytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}
