// Questions that take longer: asked once for a state, answered beside it, and asked anew when the state is another.

import { h } from './dom.js';
import * as engine from './engine.js';
import { word } from './words.js';

const MOST_KEPT = 20;
const askers = new Map();
let seen = 0;

/** Another number whenever more is known: what shows such answers is drawn anew for it. */
export const answersSeen = () => seen;

/**
 * An asker of one kind: `known(question)` is its answer, `{ problems }`, null while it is awaited, or undefined;
 * `ask` asks what is not known; `howFar` is what is said of it until then.
 */
export function asker(name, send) {
  const answers = new Map(), far = new Map();
  const put = (key, value) => {
    seen++;
    if (value === undefined) answers.delete(key);
    else answers.set(key, value);
  };
  const one = {
    name,
    known: question => answers.get(JSON.stringify(question)),
    howFar: question => far.get(JSON.stringify(question)),
    stop: () => send.stop?.(),
    async ask(question, redraw) {
      const key = JSON.stringify(question);
      if (answers.has(key)) return;
      if (answers.size > MOST_KEPT) answers.delete(answers.keys().next().value);
      put(key, null);
      redraw();
      try {
        put(key, await send(question, state => {
          seen++;
          far.set(key, state);
          redraw();
        }));
      } catch (failure) {
        put(key, undefined);
        if (failure instanceof engine.Refused) put(key, { problems: failure.problems });
        else if (!(failure instanceof engine.Superseded || failure instanceof engine.Lost)) throw failure;
      } finally {
        far.delete(key);
      }
      redraw();
    },
  };
  askers.set(name, one);
  return one;
}

/** Ends what is awaited of a kind. */
export const stopAsking = name => askers.get(name).stop();

/** How far it is, in a quiet line with what stops it; in short where there is little room. */
export function awaiting(one, question, isShort = false) {
  const far = one.howFar(question), counted = far?.all ? { max: far.all, value: far.done } : {};
  return h('div.job', { key: `job ${one.name}` },
    h('span.unseen', { role: 'status' }, word('page.awaited')),
    h('progress', { 'aria-label': word('page.awaited'), title: isShort ? said(far) : null, ...counted }),
    isShort ? null : h('span.note', { 'aria-hidden': 'true' }, said(far)),
    h('button.link', { type: 'button', 'data-do': 'stop', 'data-job': one.name, key: 'stop' }, word('page.job.stop')));
}

function said(far) {
  if (!far?.doing) return word('page.job.waits');
  const { doing: what, done, all } = far, seconds = Math.round((far.restMilliseconds ?? 0) / 1000), minutes = Math.round(seconds / 60);
  if (!all) return what;
  if (minutes > 1) return word('page.job.left-minutes', { what, done, all, minutes });
  return seconds ? word('page.job.left', { what, done, all, seconds }) : word('page.job.done', { what, done, all });
}
