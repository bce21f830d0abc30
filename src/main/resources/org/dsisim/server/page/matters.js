// Which bracket matters to my delegation: each tried by itself, from its lowest to its highest, the widest first.

import { asker, awaiting } from './asked.js';
import { bracket, inWords } from './bracket.js';
import { h } from './dom.js';
import * as engine from './engine.js';
import { cents, decimals, exact, millions } from './figures.js';
import { capital, delta } from './marks.js';
import { open } from './dialog.js';
import { ask, state } from './state.js';
import { word } from './words.js';
import { nameOf } from './world.js';

const tried = asker('brackets', engine.brackets);
const dialog = document.getElementById('dialog');
let isOpen = false;

export function openMatters() {
  isOpen = true;
  tried.ask(ask(), show);
  show();
}

// Whoever closes it does not wait for it.
dialog.addEventListener('close', () => {
  isOpen = false;
  tried.stop();
});

function show() {
  if (!isOpen) return;
  const found = tried.known(ask());
  if (found === undefined) {
    dialog.close();
    return;
  }
  const title = word('page.matters.title', { delegation: nameOf(state.mine) });
  if (found === null) open(title, awaiting(tried, ask()));
  else if (found.problems) open(title, h('div.error', { role: 'alert' }, found.problems.map(problem => h('p', null, problem.text))));
  else open(title, ...content(found));
}

function content(found) {
  const ends = [...found.ranked, ...found.assumed].flatMap(row => [row.lowest, row.highest]).filter(Boolean).map(end => cents(end.amount));
  const digits = decimals(ends, cents(found.inForce)), max = Math.max(1, ...ends.map(end => Math.abs(end - cents(found.inForce))));
  return [
    h('p', null, word('page.matters.hint', { amount: exact(cents(found.inForce)) })),
    found.ranked.length ? table(word('page.matters.bracket'), found.ranked, digits, max, found) : h('p.note', null, word('page.matters.none')),
    found.assumed.length ? table(word('page.matters.assumed'), found.assumed, digits, max, found) : null,
    found.untested.length ? [h('h3', null, word('page.matters.untested')), h('ul.plain', null, found.untested.map(one => h('li', null, h('b', null, capital(one.title)), ' ', one.reason)))] : null,
  ];
}

/** A value as the text has it. */
function said(row, one) {
  const known = bracket(row.address);
  return known ? inWords(known, one.value) : one.label ?? one.value;
}

function table(title, rows, digits, max, found) {
  const now = cents(found.inForce);
  const end = (row, one) => h('td.num', null, one === null ? [millions(now, digits), ' ', h('span.note', null, word('page.matters.as-it-is'))]
    : [h('button.fig', { type: 'button', 'data-set': row.address, 'data-value': one.value, title: word('page.matters.take', { value: said(row, one) }) }, millions(cents(one.amount), digits)), ' ', delta(cents(one.change), digits), h('br', null), h('span.note', null, said(row, one))]);
  const part = one => (one ? cents(one.amount) - now : 0), at = x => 50 + 48 * x / max;
  const bar = row => h('div.diverge', { 'aria-hidden': 'true' }, [row.lowest, row.highest].map(part).filter(Boolean).map(x =>
    h('i.share-part', { class: x > 0 ? 'more-bar' : 'less-bar', style: { left: `${Math.min(50, at(x))}%`, width: `${Math.abs(at(x) - 50)}%` } })), h('i.zero', null));
  return h('table.rows.matters', null,
    h('thead', null, h('tr', null, h('th', null, title), h('th.num', null, word('page.matters.lowest')), h('td.wide', null), h('th.num', null, word('page.matters.highest')))),
    h('tbody', null, rows.map(row => h('tr', { key: row.address }, h('td.wrap', null, capital(row.title)), end(row, row.lowest), h('td', null, bar(row)), end(row, row.highest)))));
}
