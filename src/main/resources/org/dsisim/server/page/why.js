// Why a figure is what it is: a panel that unfolds from the summary to rules, paragraphs, parameters, rows and arithmetic.

import { h, show } from './dom.js';
import * as engine from './engine.js';
import { cents, exact } from './figures.js';
import { shown } from './shown.js';
import { ask, state } from './state.js';
import { word } from './words.js';

const MOST_KEPT = 30;
const known = new Map();
const place = () => document.getElementById('why');

/** The question for what is open. */
function question() {
  const [kind, ...id] = state.view.why.split(':');
  return { ...ask(), of: { kind, id: id.join(':') } };
}

/** Shows the panel of the figure that is asked about, or hides it. */
export function drawWhy() {
  const box = place();
  box.hidden = !state.view.why;
  if (!state.view.why) {
    shown.cited = null;
    return show(box);
  }
  const asked = question(), key = JSON.stringify(asked), found = known.get(key);
  box.setAttribute('aria-label', word('page.why.title'));
  show(box, ...panel(found));
  if (found === undefined && !state.draft) awaitReasons(key, asked);
}

async function awaitReasons(key, asked) {
  if (known.size > MOST_KEPT) known.delete(known.keys().next().value);
  known.set(key, null);
  try {
    known.set(key, await engine.why(asked));
  } catch (failure) {
    known.delete(key);
    if (failure instanceof engine.Refused) known.set(key, { problems: failure.problems });
    else if (!(failure instanceof engine.Superseded || failure instanceof engine.Lost)) throw failure;
  }
  if (state.view.why) drawWhy();
}

function panel(found) {
  const head = h('header', null, h('h2', null, h('span.note', null, word('page.why.title')), h('br', null), found?.title ?? ''), h('span.acts', null,
    h('button.link', { 'data-do': 'print-why', key: 'print' }, word('page.top.print')), h('button.link', { 'data-do': 'close-why', key: 'close' }, word('page.close'))));
  if (!found) return [head];
  if (found.problems) return [head, h('div.error', { role: 'alert' }, found.problems.length ? found.problems.map(problem => h('p', null, problem.text)) : word('page.why.none'))];
  return [head, found.amount ? h('p.sum', null, exact(cents(found.amount))) : null, h('pre.reasons', { tabindex: 0 }, found.text)];
}
