// Small pictures that are the same everywhere: a figure that says why, a bar of money, a change to the left or right of nothing.

import { h } from './dom.js';
import { cents, exact, grouped, millions, scaleParts, signed, stepDigits, tone } from './figures.js';
import { shown } from './shown.js';
import { state } from './state.js';
import { word } from './words.js';

/** A figure in USD million; a click asks why, the cents are its tooltip. */
export function amount(value, digits, of, least = false) {
  if (value === null) return h('span', null, word('page.unknown'));
  const text = (least ? '≥\u00a0' : '') + millions(value, digits);
  return of
    ? h('button.fig', { 'data-why': of, title: word('page.why.of', { amount: exact(value) }), 'aria-haspopup': 'dialog' }, text)
    : h('span', { title: exact(value) }, text);
}

/** A change in USD million; a click asks why. */
export function delta(value, digits, of) {
  if (value === null) return h('span', null, word('page.unknown'));
  const text = h('bdi', { class: tone(value, digits), title: of ? null : exact(value) }, signed(value, digits));
  return of ? h('button.fig', { 'data-why': of, title: word('page.why.of', { amount: exact(value) }), 'aria-haspopup': 'dialog' }, text) : text;
}

/** What is asked about: of a figure only a part, or as it is in another year or text, or why it is other than under the baseline. */
export const about = (figure, more) => `${figure}?${new URLSearchParams(more)}`;

export const CHANGE = { change: 'yes' };
export const STATE = { part: 'state' };
export const IPLC = { part: 'iplc' };

/** A bar from nothing to all: hatched what is owed, filled what is paid, a tick where the baseline stands, a line for a range. */
export function moneyBar({ owed, got, tick, span, max, handle }) {
  const at = x => `${(100 * Math.min(x ?? 0, max) / max).toFixed(2)}%`;
  return h('div.bar', { 'aria-hidden': handle ? null : 'true' },
    owed ? h('div.owed', { style: { 'inline-size': at(owed) } }) : null,
    h('div.got', { style: { 'inline-size': at(got) } }),
    tick === undefined || tick === null ? null : h('i.tick', { style: { 'inset-inline-start': at(tick) }, title: word('page.baseline.at', { amount: exact(tick) }) }),
    span ? h('i.span', { style: { 'inset-inline-start': at(span[0]), 'inline-size': at(span[1] - span[0]) } }) : null,
    handle ? h('div.handle', { ...handle, style: { 'inset-inline-start': at(got) } }) : null);
}

/** The scale below a bar, in USD million. */
export function scale(max, parts = scaleParts(max)) {
  const digits = stepDigits(max / parts);
  return h('div.scale', { 'aria-hidden': 'true' }, Array.from({ length: parts + 1 }, (_, i) =>
    h('span', { class: i === parts ? 'end' : '', style: { 'inset-inline-start': `${100 * i / parts}%` } }, grouped(max * i / parts / 1e8, i ? digits : 0))));
}

export const legend = (...items) => h('p.legend', null, items.filter(Boolean).map(([kind, text]) => h('span', null, h(`i.key-${kind}`, null), text)));

/** A change as its engine splits it: what the size of the fund does, and what the share of it does. */
export function changeOf(row) {
  // Of an amount that is a least nobody can tell by how much it changes.
  if (shown.answer.least) return { net: null, size: null, share: null };
  return { net: cents(row.change), size: cents(row.size), share: cents(row.shareOf) };
}

export const reach = change => Math.max(Math.abs(change.net ?? 0), Math.abs(change.size ?? 0), Math.abs(change.share ?? 0), 1);

/** A change as a bar: less to the left, more to the right; pale for the size of the fund, dark for the share, a tick for both. */
export function diverging(change, max) {
  const at = x => Math.max(0, Math.min(100, 50 + 48 * x / max));
  const bar = (from, to, kind) => (Math.abs(to - from) < max / 500 ? null
    : h(`i.${kind}-part`, { class: to > from ? 'more-bar' : 'less-bar', style: { left: `${Math.min(at(from), at(to))}%`, width: `${Math.abs(at(to) - at(from))}%` } }));
  const { net, size, share } = change;
  if (net === null) return h('div.diverge', null);
  const from = (size ?? 0) * (share ?? 0) > 0 ? size : 0;
  return h('div.diverge', { title: word('page.changes.parts', { size: signed(size), share: signed(share) }) },
    size ? bar(0, size, 'size') : null, share ? bar(from, from + share, 'share') : null,
    h('i.zero', null), net ? h('i.net', { style: { left: `${at(net)}%` } }) : null);
}

export const diamond = iso3 => (iso3 === state.mine ? 'mine' : '');
export const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

/** A word of the tables as people write it: animal-and-plant-breeding. */
export const plainly = text => capital(text.replace(/-/g, ' '));

/** Words for which there is room: cut off with an ellipsis where there is not. */
export function fitted(text, width, size) {
  if (textWidth(text, size) <= width) return text;
  let length = text.length;
  while (length > 3 && textWidth(text.slice(0, length) + '…', size) > width) length--;
  return text.slice(0, length).trimEnd() + '…';
}

let pen = null, family = null;
const widths = new Map();

/** Another font has come: what was measured is measured anew. */
export function forgetWidths() {
  family = null;
  widths.clear();
}

/** How wide a text is on the screen, in pixels. */
export function textWidth(text, size) {
  const key = `${size} ${text}`;
  if (!widths.has(key)) {
    pen ??= document.createElement('canvas').getContext('2d');
    // To ask for it while the page is drawn would have all of it styled at once.
    family ??= getComputedStyle(document.body).fontFamily;
    pen.font = `600 ${size}px ${family}`;
    if (widths.size > 4000) widths.clear();
    widths.set(key, pen.measureText(text).width);
  }
  return widths.get(key);
}
