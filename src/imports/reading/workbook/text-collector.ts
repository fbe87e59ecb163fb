/** Characters that XML cannot hold, as spreadsheets write them. */
const ESCAPED = /_x([\da-fA-F]{4})_/g;

/** Puts the text of a cell together out of its runs; how it is pronounced (`rPh`) is no part of it. */
export class TextCollector {
  private collected: string | null = '';
  private isInText = false;
  private isPhonetic = false;

  constructor(private readonly most: number) {}

  begin(): void {
    this.collected = '';
    this.isInText = false;
    this.isPhonetic = false;
  }

  open(element: string): void {
    if (element === 'rPh') this.isPhonetic = true;
    if (element === 't') this.isInText = !this.isPhonetic;
  }

  text(text: string): void {
    if (!this.isInText || this.collected === null) return;
    this.collected += text;
    if (this.collected.length > this.most) this.collected = null;
  }

  close(element: string): void {
    if (element === 'rPh') this.isPhonetic = false;
    if (element === 't') this.isInText = false;
  }

  /** The text; `null` when it is longer than a cell may be. */
  end(): string | null {
    return this.collected === null ? null : unescaped(this.collected);
  }
}

/** Text in which a spreadsheet wrote what XML cannot hold. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(ESCAPED, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
