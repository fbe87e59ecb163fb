import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

let compiled: Promise<WebAssembly.Module> | undefined;

/** PDFium as every thread runs it, compiled once; from a file of its package, never from the network. */
export function compiledPdfium(): Promise<WebAssembly.Module> {
  return (compiled ??= compile());
}

async function compile(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readFile(require.resolve('@embedpdf/pdfium/pdfium.wasm')));
}
