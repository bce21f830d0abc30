// Everything by the keyboard: a bracket is stepped, typed into and set back; alternatives and tabs go by arrows.

import { acts, chosen, closeRuler, look, openRuler, present, replay, set } from './acts.js';
import { bracket, hasRange, onStep, stepOf } from './bracket.js';
import { draw } from './draw.js';
import { state } from './state.js';
import { tab, tabs } from './views.js';

const STEPS = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 };
/** A key that goes on to where the focus now is. */
const TYPED = 'typed';
const $ = id => document.getElementById(id);

export function pressedKey(event) {
  const { target, key } = event, d = target.dataset ?? {};
  const address = d.bracket ?? d.handle;
  const done = address ? onBracket(key, address, event) : d.choice ? onChoice(key, target) : d.tab && STEPS[key] ? onTab(STEPS[key]) : false;
  if (done !== TYPED && (done || everywhere(event))) event.preventDefault();
}

function onBracket(key, address, { ctrlKey, metaKey, altKey }) {
  const one = bracket(address);
  if (ctrlKey || metaKey || altKey) return false;
  if (hasRange(one) && (STEPS[key] || key === 'Home' || key === 'End')) {
    const figure = key === 'Home' ? Number(one.low) : key === 'End' ? Number(one.high) : Number(one.value) + STEPS[key] * Number(stepOf(one));
    set(address, onStep(one, figure));
    return true;
  }
  if (key === 'Delete' || key === 'Backspace') {
    set(address, one.was);
    return true;
  }
  if (key !== 'Enter' && key !== ' ' && !/^[\d.]$/.test(key)) return false;
  openRuler(address);
  const field = $('ruler').querySelector('[data-field]');
  field?.focus();
  field?.select();
  // The field takes the key itself: what a program writes into it is no change that Enter would settle.
  return field && /^[\d.]$/.test(key) ? TYPED : true;
}

function onChoice(key, target) {
  const { choice, value } = target.dataset;
  if (key === 'Enter' || key === ' ') {
    chosen(choice, value);
    return true;
  }
  if (/^\d$/.test(key) && bracket(choice).kind === 'number') return onBracket(key, choice, {});
  if (key === 'Delete' || key === 'Backspace') {
    set(choice, bracket(choice).was);
    return true;
  }
  if (!STEPS[key] || Math.abs(STEPS[key]) > 1) return false;
  const all = [...target.parentElement.querySelectorAll('[data-choice]')];
  const next = all[(all.indexOf(target) + STEPS[key] + all.length) % all.length];
  // Of several that can be on the arrows only go along; of one they choose, as radio buttons do.
  if (target.getAttribute('role') === 'radio') chosen(choice, next.dataset.value);
  next.focus();
  return true;
}

function onTab(by) {
  const all = tabs(), sign = document.documentElement.dir === 'rtl' ? -1 : 1;
  const next = all[(all.indexOf(tab()) + sign * Math.sign(by) + all.length) % all.length];
  look({ tab: next });
  $(`tab-${next}`)?.focus();
  return true;
}

function everywhere({ target, key, ctrlKey, metaKey, altKey, shiftKey }) {
  if ($('dialog').open) return false;
  const typing = target.matches?.('input, select, textarea');
  if (key === 'Escape') return escape();
  if (ctrlKey || metaKey) {
    if (typing && target.type !== 'range' && target.type !== 'checkbox') return false;
    if (key === 'z' && !shiftKey) acts.undo();
    else if (key === 'y' || (key.toLowerCase() === 'z' && shiftKey)) acts.redo();
    else return false;
    return true;
  }
  if (typing || altKey) return false;
  if (key === 'r') replay();
  else if (key === 'p') present();
  else if (key === '?') acts.help();
  else if (/^[1-9]$/.test(key) && tabs()[key - 1]) look({ tab: tabs()[key - 1] });
  else return false;
  return true;
}

function escape() {
  if (state.draft) {
    state.draft = null;
    draw();
  } else if (state.view.ruler) closeRuler();
  else if (state.view.why) acts['close-why']();
  else if (state.present) present();
  else return false;
  return true;
}
