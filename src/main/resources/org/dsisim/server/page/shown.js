// What the engine said last: the text with its brackets, and the answer. Good figures stay until better ones come.

export const shown = {
  /** The text of the option, or null before the first. */
  text: null,
  /** The answer, or null where none could be reckoned yet. */
  answer: null,
  /** What was refused, with the place where it was set: { address, value, problems }. */
  refused: null,
  /** Whether an answer is awaited for so long that it should be seen. */
  late: false,
  /** Whether the engine is away. */
  lost: false,
  /** What each step of the past did to the fund and to Parties, by question. */
  past: new Map(),
};
