// The changes in order, each with what it did to the fund and to my delegation; undo, redo, replay, baseline and snapshots.

import { bracket, step } from './bracket.js';
import { h } from './dom.js';
import * as engine from './engine.js';
import { cents, finer, millions } from './figures.js';
import { capital, delta } from './marks.js';
import { shown } from './shown.js';
import { ask, option, settings, state } from './state.js';
import { word } from './words.js';
import { world } from './world.js';

const MOST_KEPT = 400;

/** A question without what does not move the fund: whom one compares with, and whose delegation it is. */
function bare(after) {
  const { scenario, option: chosen, year, settings: set } = ask(after);
  return { scenario, option: chosen, ...(year ? { year } : {}), settings: set };
}

/** Keeps of an answer what the history shows. */
export function remember(asked, answer) {
  const { scenario, option: chosen, year, settings: set } = asked;
  keep(JSON.stringify({ scenario, option: chosen, ...(year ? { year } : {}), settings: set }), answer);
}

function keep(key, answer) {
  if (shown.past.size > MOST_KEPT) shown.past.delete(shown.past.keys().next().value);
  // A least is no figure to reckon with.
  const known = amount => (answer.least ? null : cents(amount));
  shown.past.set(key, { fund: known(answer.fund), least: answer.least ? cents(answer.fund) : null, parties: new Map(answer.parties.map(row => [row.iso3, known(row.amount)])) });
}

const before = after => shown.past.get(JSON.stringify(bare(after)));
let filling = false;

/** Asks for what is not known of the past, one after the other, while nothing else is asked. */
export async function fillPast(redraw) {
  if (filling || state.draft || shown.lost) return;
  const lacking = [...Array(state.steps.length + 1).keys()].find(after => !before(after) && !shown.past.has(`refused ${JSON.stringify(bare(after))}`));
  if (lacking === undefined) return;
  filling = true;
  const asked = bare(lacking);
  try {
    keep(JSON.stringify(asked), await engine.beside(asked));
  } catch (failure) {
    if (!(failure instanceof engine.Refused || failure instanceof engine.Superseded || failure instanceof engine.Lost)) throw failure;
    if (failure instanceof engine.Refused) shown.past.set(`refused ${JSON.stringify(asked)}`, null);
  } finally {
    filling = false;
  }
  redraw();
  fillPast(redraw);
}

/** What a step did, in words. */
export function name(at) {
  const one = state.steps[at], was = settings(at), is = settings(at + 1);
  if (one.label) return one.label;
  if (one.option) return word('page.history.option', { option: titleOf(one.option) });
  return Object.keys(one.settings).map(address => {
    const known = bracket(address);
    if (!known) return word('page.history.other', { name: address });
    return capital(step(known, was[address] ?? known.inForce, is[address] ?? known.inForce));
  }).join(', ');
}

/** The name of an option for people: its title, or those of its two parts. */
export function titleOf(chosen) {
  const named = world.options.find(one => one.name === chosen);
  return named ? named.title : chosen.split(':').map(titleOfPart).join(' · ');
}

/** Rule sets of a part by their titles; a preset stands behind its formula. */
const titleOfPart = part => part.split('+').map(one => {
  const [id, preset] = one.split('@'), title = [...world.contributions, ...world.formulas].find(set => set.id === id)?.title ?? id;
  return preset ? `${title} (${preset})` : title;
}).join(' + ');

export function historyStrip() {
  const live = state.at > 0, later = state.at < state.steps.length;
  const act = (what, sign, label, keys, on) => h('button', { 'data-do': what, key: what, disabled: !on, title: keys, 'aria-keyshortcuts': keys }, h('span', { 'aria-hidden': 'true' }, sign), ' ', label);
  return [
    h('div.keys', null, act('undo', '↶', word('page.history.undo'), 'Control+Z', live), act('redo', '↷', word('page.history.redo'), 'Control+Y', later), act('replay', '⟲', word('page.history.replay'), 'R', live)),
    h('ol', { 'aria-label': word('page.history.title') },
      h('li', { class: state.at ? '' : 'last', key: 'start' }, h('button', { 'data-go': 0, 'aria-current': state.at ? null : 'step' }, h('bdi', null, titleOf(state.start)), h('br', null), h('small', null, word('page.history.start'), ' ', h('span.num', null, before(0) ? fundOf(before(0)) : '…')))),
      state.steps.length ? state.steps.map((one, i) => item(i)) : h('li.empty', { key: 'empty' }, word('page.history.empty'))),
    h('div.keys.pins', null,
      h('label', null, h('span.note', null, word('page.baseline.name')), ' ', h('select', { 'data-baseline': 'yes', key: 'baseline', 'aria-label': word('page.baseline.name'), value: state.baseline.name ?? '' },
        h('option', { value: '' }, word('page.baseline.in-force')),
        state.baseline.name !== null && !state.snapshots.some(one => one.name === state.baseline.name) ? h('option', { value: state.baseline.name }, state.baseline.name) : null,
        state.snapshots.map(one => h('option', { value: one.name }, one.name)),
        h('option', { value: ' now' }, word('page.baseline.this')))),
      state.snapshots.length ? h('select', { 'data-snapshot': 'yes', key: 'snapshots', 'aria-label': word('page.history.snapshots'), value: '' }, h('option', { value: '' }, word('page.history.snapshots-count', { count: state.snapshots.length })), state.snapshots.map(one => h('option', { value: one.name }, one.name))) : null,
      h('button.link', { 'data-do': 'save', key: 'save' }, word('page.history.save'))),
  ];
}

function item(i) {
  const was = before(i), is = before(i + 1);
  const moved = of => (!was || !is ? undefined : of(was) === null || of(is) === null ? null : of(is) - of(was));
  const fund = moved(one => one.fund), mine = moved(one => one.parties.get(state.mine) ?? null);
  const figure = (value, digits) => (value === undefined ? '…' : value === null ? '?' : value === 0 ? '±0' : delta(value, digits));
  return h('li', { class: `${i >= state.at ? 'undone' : ''} ${i === state.at - 1 ? 'last' : ''}`, key: `step ${i}` },
    h('button', { 'data-go': i + 1, 'aria-current': i === state.at - 1 ? 'step' : null }, h('bdi', null, name(i)), h('br', null),
      h('small', null, word('page.flow.fund'), ' ', h('span.num', null, figure(fund, finer(2, fund))), state.mine ? [' · ', h('span', { 'aria-hidden': 'true' }, '◆'), h('span.unseen', null, word('page.mine.title')), ' ', h('span.num', null, figure(mine, finer(3, mine)))] : null)));
}

/** What a text brings: where nobody can tell it, the least. */
const fundOf = ({ fund, least }) => (least === null ? millions(fund) : `≥\u00a0${millions(least)}`);

/** The option in words for the title of the window. */
export const nowTitle = () => titleOf(option());
