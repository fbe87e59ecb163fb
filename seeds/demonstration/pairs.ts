/**
 * Reads words such as `occasional=yes hostedIn=NL`: flags are yes or no, texts are taken as is.
 * Throws at a key it does not know. What is not written is not known.
 */
export function pairs(
  words: readonly string[],
  flags: readonly string[],
  texts: readonly string[],
): Readonly<Record<string, boolean | string>> {
  return Object.fromEntries(
    words.map((word) => {
      const [key = '', value = ''] = word.split('=');
      if (texts.includes(key)) return [key, value];
      if (!flags.includes(key) || !['yes', 'no'].includes(value)) {
        throw new Error(`${JSON.stringify(word)} says nothing that this table can hold.`);
      }
      return [key, value === 'yes'];
    }),
  );
}
