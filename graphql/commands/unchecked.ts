/**
 * An input that the pipe before the resolvers does not check: it knows a class by its name in the
 * signature, and answers with an error where a command answers with a refusal.
 */
export type Unchecked<Input extends object> = Readonly<Input>;
