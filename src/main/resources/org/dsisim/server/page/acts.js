// What a click, a choice or a typed figure does.

import { stopAsking } from './asked.js';
import { bracket, setting, toggled } from './bracket.js';
import { open } from './dialog.js';
import { draw, fit } from './draw.js';
import * as engine from './engine.js';
import { titleOf } from './history.js';
import { fromFragment } from './link.js';
import { openMatters } from './matters.js';
import { memory } from './memory.js';
import { askRanges } from './ranges.js';
import { reckon } from './reckon.js';
import { give, openOwn } from './own.js';
import { link, openHelp, openPaste, openSave, openShare, read, refusedText, write } from './share.js';
import { lookAtCompanies, sessionActs, sessionAsked } from './session.js';
import { shown } from './shown.js';
import * as states from './state.js';
import { state } from './state.js';
import { askTarget } from './target.js';
import { isDark } from './top.js';
import { typed } from './typed.js';
import { tabs } from './views.js';
import { word } from './words.js';
import { world } from './world.js';
import { spanTyped } from './years.js';

const REPLAY = 1100;
const PASSING = 1600;

const $ = id => document.getElementById(id);

/** Sets brackets; a value that the text has anyway is no setting. */
export function set(address, value) {
  shown.refused = null;
  states.change(setting(address, value));
  reckon();
}

export function look(what) {
  Object.assign(state.view, what);
  reckon();
}

export function pick(iso3) {
  state.mine = iso3 || null;
  memory.put('mine', iso3);
  reckon();
}

let replaying = null;

/** The last change off and on again, twice: the eye sees what moves. */
export function replay() {
  if (replaying || state.at === 0) return;
  const at = state.at;
  let turn = 0;
  const next = () => {
    if (state.draft || (state.at !== at && state.at !== at - 1)) return stop();
    states.go(turn % 2 ? at : at - 1);
    reckon();
    if (++turn === 4) stop();
  };
  const stop = () => {
    clearInterval(replaying);
    replaying = null;
  };
  next();
  replaying = setInterval(next, REPLAY);
}

export function openRuler(address) {
  state.view.ruler = address;
  draw();
}

export function closeRuler() {
  const address = state.view.ruler;
  if (!address) return;
  const inside = $('ruler').contains(document.activeElement);
  state.view.ruler = null;
  // What was typed into it is given up.
  if (shown.refused?.address === address) shown.refused = null;
  draw();
  if (inside) controlOf(address)?.focus({ preventScroll: true });
}

export function controlOf(address) {
  const all = [...document.querySelectorAll('[data-bracket], [data-choice]')].filter(one => one.dataset.bracket === address || one.dataset.choice === address);
  return all.find(one => one.tabIndex === 0) ?? all[0];
}

/** Goes to a bracket, unfolding what it is folded into. */
function showBracket(address) {
  const control = controlOf(address);
  const folded = control?.closest('details');
  if (folded) folded.open = true;
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

async function copied(text, from) {
  await navigator.clipboard.writeText(text);
  const was = from.textContent;
  from.textContent = word('page.copied');
  setTimeout(() => { from.textContent = was; }, PASSING);
}

export function present() {
  state.present = !state.present;
  fit();
  reckon();
}

function become(other, label) {
  shown.refused = null;
  states.become(other, label);
  reckon();
}

const go = by => { shown.refused = null; states.go(state.at + by); reckon(); };

/** The panel closes, and the focus goes back to the figure that was asked about. */
function closeWhy() {
  const asked = [...document.querySelectorAll('[data-why]')].find(one => one.dataset.why === state.view.why && !$('why').contains(one) && one.checkVisibility());
  const isElsewhere = document.activeElement !== document.body && !$('why').contains(document.activeElement);
  look({ why: null });
  if (!isElsewhere) asked?.focus({ preventScroll: true });
}

export const acts = {
  undo: () => go(-1),
  redo: () => go(1),
  replay,
  present,
  reset: () => become(states.held(), word('page.text.reset')),
  share: openShare,
  help: openHelp,
  matters: () => openMatters(draw),
  paste: openPaste,
  ranges: () => askRanges(draw),
  stop: from => {
    stopAsking(from.dataset.job);
    // What is switched on would be asked again.
    if (from.dataset.job === 'draw') look({ ranges: false });
    if (from.dataset.job === 'years') look({ tab: tabs()[0] });
  },
  read: () => readText($('pasted').value),
  save: openSave,
  print: () => window.print(),
  theme: () => { state.theme = isDark() ? 'light' : 'dark'; memory.put('theme', state.theme); reckon(); },
  names: () => { state.names = true; reckon(); },
  copy: (from) => copied(shown.text.copy, from),
  'copy-link': (from) => copied(link(), from),
  ...sessionActs(() => draw()),
  'session-scenario': () => lookAtCompanies(lookAt),
  'close-why': closeWhy,
  'unfold-why': () => unfoldAll(),
  'print-why': () => { unfoldAll(); document.body.classList.add('only-why'); window.print(); document.body.classList.remove('only-why'); },
  'close-dialog': () => $('dialog').close(),
  keep: () => {
    const name = document.querySelector('[data-save-name]').value.trim();
    if (!name) return;
    states.snapshot(name);
    $('dialog').close();
    reckon();
  },
};

const unfoldAll = () => document.querySelectorAll('details.reason').forEach(one => { one.open = true; });

/** What an element that was clicked asks for. */
export function clicked(from) {
  const d = from.dataset;
  if (d.do) acts[d.do](from);
  else if (d.why) look({ why: d.why });
  else if (d.choice) chosen(d.choice, d.value);
  else if (d.go !== undefined) { shown.refused = null; states.go(Number(d.go)); reckon(); }
  else if (d.set) {
    $('dialog').close();
    set(d.set, d.value);
  }
  else if (d.back) set(d.back, bracket(d.back).was);
  else if (d.show) showBracket(d.show);
  else if (d.export) write(d.export);
  else if (d.forget) { states.forget(d.forget); reckon(); }
  else if (d.columnOf) {
    const one = state.snapshots.find(kept => kept.name === d.columnOf);
    states.keep(one.name, one.option, one.settings);
    reckon();
  }
  else if (d.unfold) look({ open: [...state.view.open, d.unfold] });
  else if (d.mine) pick(d.mine);
  else if (d.tab) {
    look({ tab: d.tab });
    // A link to a view leads into it: to what is to be chosen there.
    if (d.tab === 'mine' && !state.mine) document.querySelector('.delegation')?.focus();
  }
  else if (d.by) look({ by: d.by });
  else if (d.filter) look({ filter: d.filter });
  else if (d.sort) look(d.sort === state.view.sort ? { order: -state.view.order } : { sort: d.sort, order: ['party', 'group', 'rank'].includes(d.sort) ? 1 : -1 });
}

/** An alternative is chosen; the one that is chosen already opens the ruler, where other figures can be typed. */
export function chosen(address, value) {
  const one = bracket(address);
  if (one.kind !== 'list' && one.value === value) {
    if (one.kind === 'number') openRuler(address);
    return;
  }
  set(address, toggled(one, value));
}

/** What is chosen in a list, switched, or typed to its end. */
export function changed(at) {
  const d = at.dataset;
  if (d.chooseMine) pick(at.value);
  else if (d.scenario) scenario(at);
  else if (d.year) { state.year = Number(at.value); reckon(); }
  else if (d.option && at.value) { states.choose(at.value); reckon(); }
  else if (d.part && at.value) part(d.part, at);
  else if (d.baseline) baseline(at.value);
  else if (d.snapshot && at.value) become(state.snapshots.find(one => one.name === at.value), at.value);
  else if (d.column && at.value) { states.keep(titleOf(at.value), at.value, {}); reckon(); }
  else if (d.session) sessionAsked(at, draw);
  else if (d.span) look({ years: spanTyped(d.span, at.value) });
  else if (d.switch) look({ [d.switch]: at.checked });
  else if (d.target) askTarget(d.target, d.of, at.value, draw);
  else if (d.field) set(d.field, typed(bracket(d.field), at.value));
  else if (d.range) set(d.range, at.value);
  else if (d.openFile) {
    const files = [...at.files];
    // The same file, mended, is to be chosen again.
    at.value = '';
    dropped(files);
  }
}

function scenario(at) {
  if (at.value !== 'own') return goTo(at.value);
  at.value = state.scenario;
  openOwn();
}

function part(kind, at) {
  const [pays, receives] = ['contribution', 'distribution'].map(one => shown.text.parts.find(row => row.kind === one)?.ruleSet);
  states.choose(kind === 'contribution' ? `${at.value}${receives ? `:${receives}` : `:${world.formulas[0].id}`}` : `${pays}:${at.value}`);
  at.value = '';
  reckon();
}

function baseline(name) {
  const kept = state.snapshots.find(one => one.name === name);
  if (name === ' now') states.pin(word('page.baseline.named-now', { option: titleOf(states.option()), changes: state.at }), { option: states.option(), settings: states.settings() });
  else if (kept) states.pin(name, kept);
  else state.baseline = { name: null, option: null, settings: {} };
  reckon();
}

/** Files that are dropped or opened: a state that was saved here, or a scenario of one's own. */
export async function dropped(files, folder = null) {
  if (!files.length && !folder) return;
  if (files.length === 1 && files[0].name.endsWith('.json')) return opened(await read(files[0]));
  $('dialog').close();
  return give(files, folder, lookAt);
}

/** Looks at a scenario that was given. */
const lookAt = taken => (taken === state.scenario ? reckon() : goTo(taken));

/** A text that was edited elsewhere: what it sets otherwise is one change. */
async function readText(text) {
  try {
    const found = await engine.read({ ...states.ask(), text });
    $('dialog').close();
    become({ option: found.option ?? states.option(), settings: found.settings }, word('page.text.pasted'));
  } catch (failure) {
    if (failure instanceof engine.Refused) refusedText(failure.problems);
    else if (!(failure instanceof engine.Lost || failure instanceof engine.Superseded)) throw failure;
  }
}

/** Another scenario: no figure of the one before stays. */
function goTo(scenario) {
  states.enter(scenario);
  Object.assign(shown, { answer: null, text: null, refused: null });
  reckon();
}

function opened(fragment) {
  if (fragment === null) return open(word('page.share.open'), word('page.share.not-ours'));
  $('dialog').close();
  location.hash = fragment;
  states.restore(fromFragment(fragment));
  reckon();
}
