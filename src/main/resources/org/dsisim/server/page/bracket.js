// A bracket of the text as a control: a figure to drag, type or step, or alternatives to choose from.

import { h } from './dom.js';
import { places, written } from './figures.js';
import { shown } from './shown.js';
import { settings, state } from './state.js';
import { word } from './words.js';

/** A bracket with what is set now and in the baseline; undefined where this option has none of that address. */
export function bracket(address, all = settings()) {
  const known = shown.text?.brackets[address] ?? shown.text?.assumptions.find(one => one.address === address);
  if (!known) return undefined;
  const set = state.baseline.settings[address];
  const inForce = known.inForce ?? (set === undefined ? known.baseline : known.value);
  const was = set ?? inForce, value = all[address] ?? inForce;
  return { ...known, address, inForce, was, value, changed: !same(value, was) };
}

/** 1.5 and 1.50 are the same figure. */
const same = (a, b) => a === b || (a !== '' && b !== '' && Number(a) === Number(b));

/** What to set so that a bracket has a value: nothing where the text has it anyway. */
export function setting(address, value) {
  const one = bracket(address);
  return { [address]: same(value, one.inForce) ? null : value };
}

export const hasChoices = one => one.alternatives?.length > 0 && (one.kind !== 'number' || one.fromText);
const items = value => value.split(/[;,]\s*/).filter(Boolean);

/** A value in words: the label of an alternative, large figures with their thousands apart. */
export function inWords(one, value) {
  if (value === null || value === undefined || value === '') return word('page.bracket.nothing');
  if (one.kind === 'list') return items(value).map(item => labelOf(one, item)).join(', ');
  return hasChoices(one) ? labelOf(one, value) : written(value, one.unit);
}

function labelOf(one, value) {
  if (value === 'true') return word('page.yes');
  if (value === 'false') return word('page.no');
  return one.alternatives?.find(alternative => same(alternative.value, value))?.label ?? written(value, one.unit);
}

/** What is counted is whole. */
const WHOLE = ['count', 'years'];

/** The step of a bracket: a round part of its range, below which a finger cannot aim. */
export function stepOf(one) {
  if (WHOLE.includes(one.unit) || !hasRange(one)) return '1';
  const part = (Number(one.high) - Number(one.low)) / 60;
  if (!(part > 0)) return '1';
  const power = Math.floor(Math.log10(part));
  return power >= 0 ? String(10 ** power) : (10 ** power).toFixed(-power);
}

/** A figure on a step of its bracket and within its range, as a decimal. */
export function onStep(one, figure) {
  const step = stepOf(one), digits = Math.max(places(step), 0), size = Number(step);
  const low = one.low ?? -Infinity, high = one.high ?? Infinity;
  const value = Math.min(Number(high), Math.max(Number(low), Math.round(figure / size) * size));
  return value.toFixed(Math.max(digits, value === Number(high) ? places(String(high)) : 0, value === Number(low) ? places(String(low)) : 0)).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}

export const hasRange = one => one.kind === 'number' && one.low !== null && one.low !== undefined && one.high !== null && one.high !== undefined;

/** What is set once one of several is chosen or left. */
export function toggled(one, value) {
  if (one.kind !== 'list') return value;
  const on = items(one.value);
  return one.alternatives.map(alternative => alternative.value).filter(item => (item === value ? !on.includes(item) : on.includes(item))).join(';');
}

/** The bracket of an address in the text. */
export function control(address, where = 'text') {
  const one = bracket(address);
  if (!one) return null;
  return hasChoices(one) ? choices(one, where) : figure(one, where);
}

const mark = (one, chosen = true) => (one.testable === false ? 'untested' : '') + (chosen && shown.cited?.includes(one.address) ? ' cited' : '');
const why = one => (one.testable === false ? word('page.bracket.untested', { reason: one.reason }) : null);

function figure(one, where) {
  const text = inWords(one, one.value);
  const range = one.kind === 'number' ? { role: 'spinbutton', 'aria-valuenow': Number(one.value), 'aria-valuemin': one.low, 'aria-valuemax': one.high, 'aria-valuetext': one.changed ? word('page.bracket.now-and-was', { now: text, was: inWords(one, one.was) }) : text } : { role: 'button' };
  const name = one.testable === false ? `${one.title}. ${why(one)}` : one.title;
  return h('bdi.bracket', {
    ...range, tabindex: 0, key: `${where}-${one.address}`, title: why(one), class: `${mark(one)} ${one.changed ? 'moved' : ''} ${state.view.ruler === one.address ? 'at' : ''}`,
    'aria-label': range.role === 'button' ? `${name}: ${text}` : name, 'data-bracket': one.address,
    'aria-invalid': shown.refused?.address === one.address ? 'true' : null,
  }, one.changed ? [h('del', null, inWords(one, one.was)), h('ins', null, text)] : text);
}

function choices(one, where) {
  const several = one.kind === 'list';
  const on = several ? items(one.value) : [one.value], was = several ? items(one.was) : [one.was];
  const listed = one.alternatives.map(alternative => alternative.value);
  const all = [...listed, ...on.filter(value => !listed.some(known => same(known, value)))];
  const has = (list, value) => list.some(item => same(item, value));
  const stop = all.find(value => has(on, value)) ?? all[0];
  return h('span', { role: several ? 'group' : 'radiogroup', 'aria-label': one.title, title: why(one), key: `${where}-${one.address}` }, all.map((value, i) => {
    const chosen = has(on, value), before = has(was, value);
    return [i ? ' ' : null, h('span.alt', {
      class: `${chosen ? 'on' : ''} ${chosen && !before ? 'changed' : ''} ${!chosen && before ? 'was' : ''} ${mark(one, chosen)}`,
      role: several ? 'checkbox' : 'radio', 'aria-checked': String(chosen), tabindex: several || value === stop ? 0 : -1,
      'data-choice': one.address, 'data-value': value,
    }, labelOf(one, value))];
  }));
}

/** How a bracket's value stands in a sentence of the history. */
export function step(one, from, to) {
  if (one.kind === 'list' && hasChoices(one)) return word('page.history.list', { name: one.title, count: items(to).length });
  return word('page.history.step', { name: one.title, from: inWords(one, from), to: inWords(one, to) });
}

/** The unit of a bracket beside a field. */
export const unitOf = one => (one.unit === 'percent' ? '%' : one.unit === 'USD' ? 'USD' : '');

