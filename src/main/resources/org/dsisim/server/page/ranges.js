// How far the figures move with what nobody knows: drawn many times, under assumptions that are stated.

import { asker, awaiting } from './asked.js';
import { h } from './dom.js';
import * as engine from './engine.js';
import { cents, decimals, millions } from './figures.js';
import { problemsSaid } from './problems.js';
import { ask, state } from './state.js';
import { word } from './words.js';
import { country, group } from './world.js';

const DRAWS = 1000, SEED = 1;
const drawn = asker('draw', engine.draw);
const question = () => ({ ...ask(), draws: DRAWS, seed: SEED });

export const askRanges = redraw => drawn.ask(question(), redraw);

/** The lowest and the highest of a figure in nine of ten draws, in cents; null where ranges are not shown or not known. */
export function rangeOf(figure) {
  const row = state.view.ranges && drawn.known(question())?.ranges?.find(one => one.of === figure);
  return row && row.low !== null && row.high !== null ? [cents(row.low), cents(row.high)] : null;
}

/** The range of a figure in words, while ranges are shown. */
export function between(figure) {
  if (!state.view.ranges) return null;
  const found = rangeOf(figure);
  if (!found) return drawn.known(question()) ? null : h('span.note.range', { 'aria-hidden': 'true' }, '…');
  const digits = decimals(found);
  return h('span.note.range', null, h('bdi', null, word('page.ranges.between', { low: millions(found[0], digits), high: millions(found[1], digits) })));
}

/** How far the draws are, while ranges are shown and awaited. */
export const drawing = () => (state.view.ranges && drawn.known(question()) === null ? awaiting(drawn, question(), true) : null);

/** The ranges of the text as it stands, or what asks for them. */
export function ranges() {
  const found = drawn.known(question());
  return [
    h('div.head.later', null, h('h2', null, word('page.ranges.title'), ' ', h('small', null, word('page.million')))),
    found === undefined ? h('p', null, h('button.link', { 'data-do': 'ranges', key: 'ranges' }, word('page.ranges.ask', { draws: DRAWS })))
      : found === null ? awaiting(drawn, question())
        : found.problems ? problemsSaid(found.problems) : table(found),
  ];
}

const named = of => (of === 'expected' ? word('page.compare.paid') : group(of)?.short ?? group(of)?.title ?? country(of).name);

function table(found) {
  const rows = found.ranges.map(row => ({ ...row, all: [row.low, row.median, row.high].map(cents) }));
  const first = row => (row.of === 'expected' ? 0 : row.of === state.mine ? 1 : 2);
  rows.sort((a, b) => first(a) - first(b));
  return [
    h('table.rows', null,
      h('thead', null, h('tr', null, h('td', null), h('th.num', null, word('page.ranges.low')), h('th.num', null, word('page.ranges.median')), h('th.num', null, word('page.ranges.high')))),
      h('tbody', null, rows.map(row => h('tr', { key: row.of }, h('td', { class: row.of === state.mine ? 'mine' : '' }, named(row.of)), row.all.map(value => h('td.num', null, millions(value, decimals(row.all)))))))),
    h('p.note', null, found.words, found.inputs.length ? [': ', found.inputs.map(input => `${input.address} ${input.distribution}`).join('; ')] : ''),
  ];
}
