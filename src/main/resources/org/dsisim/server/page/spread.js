// How scores spread under one criterion: each as a line from its lowest to its highest, none with a name.

import { h } from './dom.js';
import { word } from './words.js';

/** So many lines stand below each other; more of them stand closer. */
const ROOM = 36;
const LINE = 9;

const at = score => `${(100 * Number(score)).toFixed(2)}%`;

/** One criterion, with what rules measure of it where that is known. */
export function spread({ id, title, paragraph, low, high, middle, given }, criterion) {
  const apart = Math.min(LINE, ROOM / Math.max(1, given.length)), measures = criterion?.measures ?? [];
  return h('div.spread', { key: id },
    h('div', null, title, ' ', h('small', null, paragraph)),
    h('div.strip', { 'aria-hidden': 'true', style: { 'block-size': `${ROOM + 8}px` } },
      given.map((one, i) => h('i.given', { style: { 'inset-inline-start': at(one.low), 'inline-size': at(one.high - one.low), 'inset-block-start': `${4 + i * apart}px` } })),
      middle === null ? null : h('i.middle', { style: { 'inset-inline-start': at(middle) } }),
      measures.map(measure => h('i.measure', { style: { 'inset-inline-start': at(measure.score) }, title: measure.measure }))),
    h('div.note', null, given.length ? said(low, high, middle, given.length) : word('page.session.nobody'),
      measures.length ? [h('br', null), word('page.session.measured-at', { scores: [...new Set(measures.map(measure => String(Number(measure.score.toFixed(3)))))].join(', ') })] : null));
}

const said = (low, high, middle, count) => word('page.session.spread', { low, high, middle: String(Number(Number(middle).toFixed(3))), count });
