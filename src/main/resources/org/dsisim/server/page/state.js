// What is asked and what is looked at. Changes stand in order, so that each can be undone, redone and replayed;
// values come from the text in force, and a setting puts one in its place.

import { isRuleSet } from './world.js';

/** A state in which nothing is changed. */
export const fresh = () => ({
  scenario: null, start: null, year: null,
  steps: [], at: 0, draft: null,
  baseline: { name: null, option: null, settings: {} },
  snapshots: [],
  mine: null,
  /** Whether the largest payers are named: never in a link. */
  names: false,
  view: { tab: 'overview', by: 'sectors', search: '', filter: 'all', eligibleOnly: false, ranges: false, sort: 'party', order: 1, rank: false, why: null, ruler: null, years: null, open: [] },
  language: 'en', theme: null, present: false, direction: null,
});

export const state = fresh();

/** Puts another state in the place of this one. */
export const restore = other => Object.assign(state, other);

/** The option after so many changes. */
export function option(after = state.at) {
  return state.steps.slice(0, after).reduce((now, step) => step.option ?? now, state.start);
}

/** What is set otherwise than in force after so many changes; with what is being dragged if these are all. */
export function settings(after = state.at) {
  const all = {};
  const put = patch => Object.entries(patch ?? {}).forEach(([address, value]) => {
    if (value === null) delete all[address];
    else all[address] = value;
  });
  state.steps.slice(0, after).forEach(step => put(step.settings));
  if (after === state.at) put(state.draft);
  return all;
}

/** Of settings those that an option can take: none of another rule set. */
export function taken(all, ofOption) {
  const parts = ofOption.includes(':') ? ofOption.split(':').map(part => part.split('@')[0]) : null;
  return Object.fromEntries(Object.entries(all).filter(([address]) => {
    const owner = address.split('.')[0];
    return !parts || !isRuleSet(owner) || parts.includes(owner);
  }));
}

/** The question to the engine after so many changes. */
export function ask(after = state.at) {
  const chosen = option(after);
  const base = held();
  return {
    scenario: state.scenario, option: chosen, ...(state.year ? { year: state.year } : {}),
    settings: taken(settings(after), chosen),
    baseline: { option: base.option, settings: taken(base.settings, base.option) },
    ...(state.mine ? { mine: state.mine } : {}),
    ...(state.names && !state.present ? { names: true } : {}),
  };
}

/** Takes a change: what is undone is forgotten, and a bracket that is moved twice in a row was moved once. */
export function change(patch, label) {
  state.draft = null;
  state.steps = state.steps.slice(0, state.at);
  const before = settings();
  if (Object.entries(patch).every(([address, value]) => (before[address] ?? null) === value)) return;
  const last = state.steps.at(-1), names = Object.keys(patch);
  if (!label && names.length === 1 && last?.settings && !last.label && Object.keys(last.settings).join() === names[0]) {
    // Moved back to where it was it is as undone, and can be done again.
    if ((settings(state.at - 1)[names[0]] ?? null) === patch[names[0]]) {
      state.at--;
      return;
    }
    state.steps = state.steps.slice(0, -1);
  }
  state.steps = [...state.steps, label ? { settings: patch, label } : { settings: patch }];
  state.at = state.steps.length;
}

/** Takes another option: who pays, who receives, or both. */
export function choose(name) {
  state.draft = null;
  if (name === option()) return;
  state.steps = [...state.steps.slice(0, state.at), { option: name }];
  state.at = state.steps.length;
}

/** Goes to where so many changes were made. */
export function go(after) {
  state.draft = null;
  state.at = Math.max(0, Math.min(after, state.steps.length));
}

/** A change that was refused was none: the last of the bracket that is wrong is taken back, or else the last of all. */
export function takeBack(address) {
  state.draft = null;
  if (state.at === 0) return;
  const wrong = state.steps.slice(0, state.at).findLastIndex(step => step.settings && address in step.settings);
  const refused = wrong < 0 ? state.at - 1 : wrong;
  state.steps = state.steps.filter((step, i) => i !== refused);
  state.at--;
}

/** The name of the text that one compares with, where texts are spoken of: none that is kept can have it. */
export const HELD = ' baseline';

/** A text by its name; the one that is looked at where none is named, undefined where it is not kept any more. */
export const textNamed = name => (!name ? { option: option(), settings: settings() } : name === HELD ? held() : state.snapshots.find(one => one.name === name));

/** Becomes another text in one change, which can be undone like any other: the baseline, or a snapshot. */
export function become(other, label) {
  state.draft = null;
  const now = settings(), patch = {};
  for (const address of new Set([...Object.keys(now), ...Object.keys(other.settings)])) {
    if (now[address] !== other.settings[address]) patch[address] = other.settings[address] ?? null;
  }
  const chosen = other.option !== option() ? { option: other.option } : {};
  if (!Object.keys(patch).length && !chosen.option) return;
  state.steps = [...state.steps.slice(0, state.at), { ...chosen, settings: patch, label }];
  state.at = state.steps.length;
}

/** The text that one compares with. */
export const held = () => ({ option: state.baseline.option ?? state.start, settings: state.baseline.settings });

/** Compares from now on with a text: a snapshot, the one that is looked at, or what is in force. */
export function pin(name, pinned) {
  state.baseline = { name, option: pinned.option, settings: { ...pinned.settings } };
}

/** Keeps what is set under a name; a name is given once. */
export const snapshot = name => keep(name, option(), settings());

/** Keeps a text under a name. */
export function keep(name, chosen, set) {
  state.snapshots = [...state.snapshots.filter(one => one.name !== name), { name, option: chosen, settings: set }];
}

/** Forgets a text that was kept; whoever compares with it goes on to do so. */
export const forget = name => { state.snapshots = state.snapshots.filter(one => one.name !== name); };

/** Begins anew in another scenario: what was set is kept as far as its option is. */
export function enter(scenario, year) {
  state.scenario = scenario;
  state.year = year ?? null;
}
