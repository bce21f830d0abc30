// Asks the engine for what is to be shown, and shows it: what is local at once, the answer when it comes.

import { draw } from './draw.js';
import { announcement } from './headline.js';
import { mineSaid } from './delegation.js';
import * as engine from './engine.js';
import { fillPast, remember } from './history.js';
import { toFragment } from './link.js';
import { isLacking } from './own.js';
import { askRanges } from './ranges.js';
import { shown } from './shown.js';
import { ask, state, takeBack } from './state.js';
import { needsDetails } from './views.js';
import { take } from './world.js';

const LATE = 150;
/** Less than a finger feels, and longer than most answers take: to draw twice would keep the second waiting. */
const MOMENT = 45;
const MOST_KEPT = 40;
const answers = new Map();
const moved = new Map();
const texts = new Map();

/** The question for the text: what is dragged moves its brackets here. */
const textKey = () => {
  const { scenario, option, year, settings, baseline } = ask();
  return JSON.stringify({ scenario, option, year, settings, baseline });
};

function kept(store, key, value) {
  if (store.size >= MOST_KEPT) store.delete(store.keys().next().value);
  store.set(key, value);
  return value;
}

const isForLater = failure => failure instanceof engine.Superseded || failure instanceof engine.Lost;

/** Shows the state as it is now, and asks for what is not known of it. */
export async function reckon() {
  const dragged = state.draft !== null;
  if (!dragged) history.replaceState(null, '', `#${toFragment(state)}`);
  if (isLacking()) {
    Object.assign(shown, { answer: null, text: null });
    return draw();
  }
  const asked = ask(), key = JSON.stringify(asked), known = answers.get(key) ?? (inShort(dragged) ? moved.get(key) : undefined);
  if (known) accept(asked, known, dragged);
  // Asked before it is drawn: the engine reckons meanwhile.
  const awaited = [known ? null : answer(asked, key, dragged), dragged ? null : text()];
  if (dragged && !known) drawSoon();
  else draw();
  await Promise.all(awaited);
}

/** While a finger moves, and nothing is looked at that has more of each Party than its amount. */
const inShort = dragged => dragged && !needsDetails();

let soon = null;

/**
 * What is local waits a moment for the answer, which mostly comes within it: drawn together they are there sooner than
 * one after the other.
 */
function drawSoon() {
  soon ??= setTimeout(drawNow, MOMENT);
}

function drawNow() {
  clearTimeout(soon);
  soon = null;
  draw();
}

async function answer(asked, key, dragged) {
  const late = setTimeout(() => { shown.late = true; draw(); }, LATE);
  try {
    const short = inShort(dragged), answered = await (short ? engine.moved : engine.answer)(asked);
    kept(short ? moved : answers, key, answered);
    // While a finger moves the figures follow it, a step behind if need be.
    if (key === JSON.stringify(ask()) || (dragged && state.draft)) accept(asked, answered, dragged);
    drawNow();
  } catch (failure) {
    if (isGone(failure)) forget(asked.scenario);
    else if (failure instanceof engine.Refused) refuse(asked, key, failure, dragged);
    else if (!isForLater(failure)) throw failure;
  } finally {
    clearTimeout(late);
    if (shown.late) {
      shown.late = false;
      draw();
    }
  }
}

/** The engine was started anew, or has others to keep: what it was asked about was given to it and has to be given again. */
const isGone = failure => failure instanceof engine.Refused && failure.status === 410;

function forget(scenario) {
  if (scenario !== state.scenario || isLacking()) return;
  take(null, [scenario]);
  reckon();
}

function accept(asked, answered, dragged) {
  shown.answer = answered;
  if (!keepsRefusal(asked)) shown.refused = null;
  remember(asked, answered);
  if (dragged) return;
  document.getElementById('said').textContent = `${announcement(mineSaid())}`;
  setTimeout(() => fillPast(draw), 50);
  if (state.view.ranges) askRanges(draw);
}

/** After a change was taken back the last good figures come again; what was refused is still said. */
const keepsRefusal = asked => shown.refused?.after === JSON.stringify(asked);

function refuse(asked, key, failure, dragged) {
  if (key !== JSON.stringify(ask())) return;
  const last = state.steps[state.at - 1]?.settings ?? {}, own = Object.keys(state.draft ?? last);
  const address = failure.problems.find(problem => problem.address)?.address ?? own[0] ?? null;
  shown.refused = { address, value: asked.settings[address] ?? '', problems: failure.problems };
  if (!dragged && state.at > 0) {
    takeBack(address);
    shown.refused.after = JSON.stringify(ask());
    reckon();
  } else draw();
  document.querySelector('#text .error')?.scrollIntoView({ block: 'nearest' });
}

async function text() {
  const key = textKey();
  if (texts.has(key)) {
    shown.text = texts.get(key);
    draw();
    return;
  }
  try {
    const came = await engine.text(ask());
    kept(texts, key, came);
    if (key === textKey()) shown.text = came;
    draw();
  } catch (failure) {
    if (isGone(failure)) forget(state.scenario);
    else if (failure instanceof engine.Refused) {
      // The answer says it at its bracket.
      if (!shown.text && !shown.refused) shown.refused = { address: null, value: '', problems: failure.problems };
      draw();
    } else if (!isForLater(failure)) throw failure;
  }
}

engine.whenLost(lost => {
  shown.lost = lost;
  if (lost) draw();
  else reckon();
});
