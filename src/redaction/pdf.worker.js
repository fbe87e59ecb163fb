// Plain JavaScript, because a worker thread is started from this very file, compiled or not.
import { parentPort, workerData } from 'node:worker_threads';
import { init } from '@embedpdf/pdfium';
import { memoryOf, OpenPage } from './open-page.js';
import { painted } from './painted.js';

/** @typedef {import('./pdf-answers.js').PdfLimits} PdfLimits */
/** @typedef {import('./pdf-answers.js').PdfAsked} PdfAsked */

/** What FPDF_GetLastError says of a file that wants a password. */
const NEEDS_PASSWORD = 4;

/** @type {{ compiled: WebAssembly.Module, bytes: Uint8Array, limits: PdfLimits }} */
const { compiled, bytes, limits } = workerData;
limitMemory(limits.megabytes);

const library = await init({ instantiateWasm: instantiated, print: nothing, printErr: nothing });
library.PDFiumExt_Init();
const document = loaded();

/** @param {WebAssembly.Imports} imports @param {(instance: WebAssembly.Instance) => void} received */
function instantiated(imports, received) {
  const instance = new WebAssembly.Instance(compiled, imports);
  received(instance);
  return instance.exports;
}

function nothing() {
  return undefined;
}

/**
 * The limits of a worker thread do not count what WebAssembly holds; beyond this it gets no more.
 * @param {number} megabytes
 */
function limitMemory(megabytes) {
  const memory = WebAssembly.Memory.prototype;
  const grow = Reflect.get(memory, 'grow');
  memory.grow = function limited(/** @type {number} */ pages) {
    if (this.buffer.byteLength + pages * 65_536 > megabytes * 1024 ** 2) {
      parentPort?.postMessage({ id: 0, refused: 'TOO_LARGE' });
      throw new RangeError('This is too much memory.');
    }
    return grow.call(this, pages);
  };
}

/** @returns {number | string} a handle, or why there is none */
function loaded() {
  const place = library.pdfium.wasmExports.malloc(bytes.length);
  memoryOf(library).set(bytes, place);
  const handle = library.FPDF_LoadMemDocument64(place, bytes.length, '');
  if (handle === 0) {
    return library.FPDF_GetLastError() === NEEDS_PASSWORD ? 'ENCRYPTED' : 'BROKEN';
  }
  return library.EPDF_IsEncrypted(handle) ? 'ENCRYPTED' : handle;
}

/** @param {PdfAsked} asked */
function answered(asked) {
  if (typeof document === 'string') return { refused: document };
  if (asked.verb === 'COUNT') return { value: library.FPDF_GetPageCount(document) };
  const page = new OpenPage(library, document, asked.index);
  try {
    const fault = page.fault(limits);
    if (fault !== null) return { refused: fault };
    const { width, height } = page;
    const glyphs = page.glyphs();
    if (asked.verb === 'TEXT') return { value: { width, height, glyphs } };
    const image = page.image(limits);
    const shown = page.shown(glyphs, image, limits);
    return { value: { width, height, glyphs: shown, png: painted(image, asked.bars) } };
  } finally {
    page.close();
  }
}

parentPort?.on('message', (/** @type {PdfAsked} */ asked) => {
  try {
    parentPort?.postMessage({ id: asked.id, ...answered(asked) });
  } catch (error) {
    // What it says may quote the file.
    const refused = error instanceof RangeError ? 'TOO_LARGE' : 'BROKEN';
    parentPort?.postMessage({ id: asked.id, refused });
  }
});
