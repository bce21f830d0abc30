// The ruler of a bracket: its field, its range, and what the text would bring over the range.

import { bracket, hasRange, inWords, stepOf, unitOf } from './bracket.js';
import { h, show } from './dom.js';
import * as engine from './engine.js';
import { cents, decimals, finer, millions } from './figures.js';
import { capital } from './marks.js';
import { problemsSaid } from './problems.js';
import { shown } from './shown.js';
import { ask, state } from './state.js';
import { target } from './target.js';
import { word } from './words.js';
import { nameOf } from './world.js';

const POINTS = 25;
const WIDTH = 240, HEIGHT = 46, FOOT = 44;
const curves = new Map();
let stood = null;

const place = () => document.getElementById('ruler');

/** The question for a curve; the bracket's own value is not a part of it. */
function question(address) {
  const asked = ask(), { [address]: own, ...others } = asked.settings;
  return { ...asked, settings: others, bracket: address, points: POINTS };
}

/** Shows the ruler of the bracket that is open, or hides it. */
export function drawRuler() {
  const address = state.view.ruler, box = place(), one = address && bracket(address);
  box.hidden = !one;
  if (!one) {
    stood = null;
    return show(box);
  }
  const asked = question(address), key = JSON.stringify(asked), curve = curves.get(key);
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', one.title);
  show(box, ...content(one, curve === 'awaited' ? null : curve));
  // Where it stands is measured, and to measure while a finger moves takes longer than to draw.
  const standing = [address, Boolean(curve), innerWidth, innerHeight, shown.refused?.address].join();
  if (standing !== stood) put(box, address);
  stood = standing;
  // While a finger moves something else the curve can wait.
  if (curve === undefined && hasRange(one) && !state.draft) awaitCurve(key, asked);
}

async function awaitCurve(key, asked) {
  curves.set(key, 'awaited');
  if (curves.size > 60) curves.delete(curves.keys().next().value);
  try {
    curves.set(key, await engine.ruler(asked));
    if (state.view.ruler === asked.bracket) drawRuler();
  } catch (failure) {
    curves.delete(key);
    if (!(failure instanceof engine.Superseded || failure instanceof engine.Refused || failure instanceof engine.Lost)) throw failure;
    if (failure instanceof engine.Refused) curves.set(key, null);
  }
}

/** A formula moves no money in: its brackets are told by what they bring to the delegation. */
const byMine = one => shown.text?.parts.some(part => part.kind === 'distribution' && one.address.startsWith(part.ruleSet + '.')) && state.mine;

function content(one, curve) {
  const mine = byMine(one), own = cents(shown.answer?.mine?.amount), wrong = shown.refused?.address === one.address ? shown.refused : null;
  return [
    h('div.ruler-head', null,
      h('h2', null, capital(one.title), h('span.note', null, curve ? word('page.ruler.shows', { what: mine ? nameOf(state.mine) : word('page.ruler.paid') }) : '')),
      h('label.field', null, h('input', { type: 'text', inputmode: one.kind === 'number' ? 'decimal' : 'text', 'data-field': one.address, 'aria-label': one.title, key: 'field', value: wrong ? wrong.value : inWords(one, one.value), 'aria-invalid': wrong ? 'true' : null }), unitOf(one))),
    wrong ? problemsSaid(wrong.problems) : null,
    hasRange(one) ? range(one, curve, mine) : null,
    shown.answer ? h('p.note', null, h('b', null, state.mine
      ? word('page.ruler.now', { paid: millions(cents(shown.answer.expected)), delegation: nameOf(state.mine), amount: millions(own, finer(3, own)) })
      : word('page.ruler.now-paid', { paid: millions(cents(shown.answer.expected)) }))) : null,
    one.testable === false ? h('p.note', null, h('b', null, word('page.bracket.untested', { reason: one.reason }))) : null,
    hasRange(one) ? target(one, Boolean(mine)) : null,
    h('p.note', null, [one.reference, one.rangeIsOurs && hasRange(one) ? word('page.ruler.range-is-ours') : null].filter(Boolean).join('. ')),
    one.changed ? h('p.note', null, h('button.link', { 'data-back': one.address, key: 'back' }, word('page.ruler.back', { value: inWords(one, one.was) }))) : null,
  ];
}

function range(one, curve, mine) {
  const low = Number(one.low), high = Number(one.high), now = Number(one.value), held = Number(one.was);
  const at = x => WIDTH * Math.max(0, Math.min(1, (x - low) / (high - low || 1)));
  const points = (curve?.points ?? []).map(point => [Number(point.value), cents(mine ? point.mine : point.expected)]).filter(point => point[1] !== null);
  const top = Math.max(1, ...points.map(point => point[1])), y = x => FOOT - 38 * x / top;
  const line = points.map(([x, is]) => `${at(x).toFixed(1)} ${y(is).toFixed(1)}`);
  const bring = x => points.reduce((best, point) => (best === null || Math.abs(point[0] - x) < Math.abs(best[0] - x) ? point : best), null);
  const digits = decimals(points.map(point => point[1]));
  const ticks = [...new Set([one.low, one.was, one.high])].filter(tick => Number(tick) >= low && Number(tick) <= high);
  const thin = { 'vector-effect': 'non-scaling-stroke' };
  return [
    h('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true', class: curve ? '' : 'awaited' },
      line.length ? [h('path.area', { d: `M${at(points[0][0])} ${FOOT}L${line.join('L')}L${at(points.at(-1)[0])} ${FOOT}Z` }), h('path.curve', { d: `M${line.join('L')}`, ...thin })] : null,
      h('line.held', { x1: at(held), x2: at(held), y1: 6, y2: HEIGHT, ...thin }),
      // What was typed may be no figure; the answer will say so.
      Number.isFinite(now) ? h('line.now', { x1: at(now), x2: at(now), y1: 2, y2: HEIGHT, ...thin }) : null),
    h('input', { type: 'range', min: one.low, max: one.high, step: stepOf(one), 'data-range': one.address, 'aria-label': one.title, key: 'range', value: one.value }),
    h('div.ticks', null, ticks.map(tick => {
      const near = bring(Number(tick)), exactly = near && Math.abs(near[0] - Number(tick)) < (high - low) / 1000;
      const share = (Number(tick) - low) / (high - low || 1);
      return h('button', { 'data-set': one.address, 'data-value': tick, key: `tick ${tick}`, class: share < 0.08 ? 'first' : share > 0.92 ? 'last' : '', style: { left: `${100 * share}%` } },
        inWords(one, tick), Number(tick) === held ? [' ', word('page.ruler.held')] : null, h('br', null), h('b', null, exactly ? millions(near[1], digits) : '\u00a0'));
    })),
  ];
}

/** The text was scrolled: the ruler goes with its bracket. */
export function follow() {
  if (state.view.ruler) put(place(), state.view.ruler);
}

/** Beside its bracket and within its column: the answer stays in sight. On a phone it is a sheet from below. */
function put(box, address) {
  const found = [...document.querySelectorAll('[data-bracket], [data-choice]')].find(one => one.dataset.bracket === address || one.dataset.choice === address);
  if (innerWidth < 700 || !found) {
    box.style.removeProperty('top');
    box.style.removeProperty('left');
    return;
  }
  const at = found.getBoundingClientRect(), column = found.closest('#text, #result').getBoundingClientRect();
  const below = at.bottom + 8 + box.offsetHeight < innerHeight - 8;
  box.style.top = `${Math.max(8, below ? at.bottom + 8 : at.top - box.offsetHeight - 8)}px`;
  box.style.left = `${Math.max(column.left + 8, Math.min(at.left - 20, column.right - box.offsetWidth - 12))}px`;
}
