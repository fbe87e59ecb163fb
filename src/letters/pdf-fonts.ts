import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The faces of a letter, as files that a PDF takes in. Each letter opens them anew: what an opened font
 * remembers of one letter would show in the bytes of the next.
 */
export const PDF_FONTS = {
  regular: fontFile('400Regular/NotoSans_400Regular.ttf'),
  bold: fontFile('700Bold/NotoSans_700Bold.ttf'),
} as const;

/** A face of a letter, by its name. */
export type PdfFont = keyof typeof PDF_FONTS;

function fontFile(path: string): Buffer {
  return readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${path}`));
}
