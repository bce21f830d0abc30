// A drag along a bracket, or along the bar of the headline, moves its figure; a click without a drag opens the ruler.

import { closeRuler, openRuler, set } from './acts.js';
import { bracket, hasRange, onStep, setting } from './bracket.js';
import { reckon } from './reckon.js';
import { shown } from './shown.js';
import { state } from './state.js';

/** How many pixels a finger goes over the whole range of a bracket, and from where on it is a drag. */
const REACH = 260, DRAG = 3;

/** Sets a bracket for as long as it is moved. */
export function move(address, figure) {
  const value = onStep(bracket(address), figure);
  if (state.draft && Object.keys(state.draft)[0] === address && bracket(address).value === value) return;
  shown.refused = null;
  state.draft = setting(address, value);
  reckon();
}

/** What was moved stays. */
export function settle() {
  if (!state.draft) return;
  const [address] = Object.keys(state.draft), { value } = bracket(address);
  state.draft = null;
  set(address, value);
}

export function pressed(event) {
  const on = event.target.closest?.('[data-bracket]'), handle = event.target.closest?.('[data-handle]');
  if ((!on && !handle) || event.button !== 0) return;
  const address = on ? on.dataset.bracket : handle.dataset.handle, one = bracket(address), start = event.clientX, from = Number(one.value);
  const range = hasRange(one) ? Number(one.high) - Number(one.low) : 0;
  // The handle stays under the finger: what is owed is so many pixels wide.
  const wide = handle ? handle.parentElement.clientWidth * Number(handle.dataset.owed) / Number(handle.dataset.max) / (range || 1) : REACH;
  const mirrored = handle && document.documentElement.dir === 'rtl' ? -1 : 1;
  let moved = false;
  const control = new AbortController(), listen = { signal: control.signal };
  const drag = ({ clientX }) => {
    if (Math.abs(clientX - start) > DRAG) moved = true;
    if (moved && range && wide) move(address, from + mirrored * (clientX - start) / wide * range);
  };
  const end = cancelled => {
    control.abort();
    if (cancelled) { state.draft = null; reckon(); }
    else if (moved) settle();
    else if (on) openRuler(address);
  };
  addEventListener('pointermove', drag, listen);
  addEventListener('pointerup', () => end(false), listen);
  addEventListener('pointercancel', () => end(true), listen);
  if (handle) event.preventDefault();
  handle?.focus();
}

/** A click beside the ruler closes it. */
export function pressedBeside({ target }) {
  if (state.view.ruler && !target.closest?.('#ruler, [data-bracket], [data-choice]')) closeRuler();
}
