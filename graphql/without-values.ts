/**
 * What is wrong with an input, without what was put in: the messages of the language quote whole objects, and one
 * of them may say who asks.
 */
export function withoutValues(message: string): string {
  return message
    .replace(/ got invalid value .*?(?=(?: at "[^"]*")?; )/s, ' has a value that does not fit')
    .replace(/( cannot represent (?:a )?non[- ][\w ]+ value): .*$/s, '$1.')
    .replace(/(Expected value of type "[^"]*"), found .*$/s, '$1.');
}
