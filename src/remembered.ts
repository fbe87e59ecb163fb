/** Answers that can never change, the last used kept: a question asked twice is answered once. */
export class Remembered<T> {
  private readonly answers = new Map<string, Promise<T>>();

  constructor(private readonly most: number) {}

  /** The answer to `question`. What failed, or is not worth keeping, is forgotten. */
  async get(
    question: unknown,
    answer: () => Promise<T>,
    isWorthKeeping: (answer: T) => boolean = () => true,
  ): Promise<T> {
    const key = JSON.stringify(question);
    const known = this.answers.get(key);
    this.answers.delete(key);
    const result = known ?? answer();
    this.answers.set(key, result);
    if (this.answers.size > this.most) this.answers.delete(this.answers.keys().next().value ?? '');
    try {
      const value = await result;
      if (!isWorthKeeping(value)) this.answers.delete(key);
      return value;
    } catch (error) {
      this.answers.delete(key);
      throw error;
    }
  }
}
