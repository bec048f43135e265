import { tableFromIPC } from '@uwdata/flechette';
import { readParquet } from 'parquet-wasm';

/** The rows of a Parquet file, read by Arrow's own implementation in Rust. */
export function readParquetRows(bytes: Uint8Array): Record<string, unknown>[] {
  return tableFromIPC(readParquet(bytes).intoIPCStream()).toArray() as Record<string, unknown>[];
}
