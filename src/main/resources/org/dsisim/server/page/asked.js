// Questions that take longer: asked once for a state, answered beside it, and asked anew when the state is another.

import * as engine from './engine.js';

const MOST_KEPT = 20;

/** An asker of one kind: `known(question)` is its answer, `{ problems }`, null while it is awaited, or undefined; `ask` asks. */
export function asker(send) {
  const answers = new Map();
  return {
    known: question => answers.get(JSON.stringify(question)),
    async ask(question, redraw) {
      const key = JSON.stringify(question);
      if (answers.has(key)) return redraw();
      if (answers.size > MOST_KEPT) answers.delete(answers.keys().next().value);
      answers.set(key, null);
      redraw();
      try {
        answers.set(key, await send(question));
      } catch (failure) {
        answers.delete(key);
        if (failure instanceof engine.Refused) answers.set(key, { problems: failure.problems });
        else if (!(failure instanceof engine.Superseded || failure instanceof engine.Lost)) throw failure;
      }
      return redraw();
    },
  };
}
