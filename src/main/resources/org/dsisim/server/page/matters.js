// Which bracket matters to my delegation: each tried by itself, from its lowest to its highest, the widest first.

import { asker, awaiting } from './asked.js';
import { bracket, inWords } from './bracket.js';
import { h } from './dom.js';
import * as engine from './engine.js';
import { cents, decimals, exact, millions } from './figures.js';
import { capital, delta } from './marks.js';
import { open } from './dialog.js';
import { problemsSaid } from './problems.js';
import { shown } from './shown.js';
import { ask, state } from './state.js';
import { word } from './words.js';
import { nameOf } from './world.js';

/**
 * For so long nothing is changed before the card asks by itself: sooner, and what a page moves first would wait for a
 * program that is still getting warm. Where it takes longer than that other time, the card does not ask again.
 */
const REST = 5000, LONG = 20_000;

const tried = asker('brackets', engine.brackets);
const dialog = document.getElementById('dialog');
/** Scenarios in which it takes long: there it is asked only by whoever clicks. */
const slow = new Set();
let isOpen = false, isSeen = false, resting = null, rests = null;

/** What moves the figure: not whom one compares with, nor who is named. */
function question() {
  const { scenario, option, year, settings, mine } = ask();
  return { scenario, option, ...(year ? { year } : {}), settings, mine };
}

export function openMatters(redraw) {
  isOpen = true;
  tryAll(redraw);
  show();
}

async function tryAll(redraw) {
  const { scenario } = state, began = performance.now();
  await tried.ask(question(), () => {
    show();
    redraw();
  });
  if (performance.now() - began > LONG) slow.add(scenario);
}

// Whoever closes it does not wait for it, unless the card does.
dialog.addEventListener('close', () => {
  if (isOpen && !isSeen) tried.stop();
  isOpen = false;
});

/** Asks while the card is seen, once nothing has been changed for a while; a change ends what is asked. */
export function askMattersLater(seen, redraw) {
  isSeen = seen && state.mine !== null && shown.answer !== null && !shown.answer.least;
  const now = isSeen ? JSON.stringify(question()) : null;
  if (now === rests) return;
  rests = now;
  clearTimeout(resting);
  if (!isOpen) tried.stop();
  if (isSeen) resting = setTimeout(() => { if (!state.draft && !shown.lost && !slow.has(state.scenario)) tryAll(redraw); }, REST);
}

/** From where to where the brackets move the amount, each by itself; a line that is empty while nobody knows. */
export function overBrackets() {
  // Beside a least nobody can tell from where to where.
  const found = shown.answer.least ? undefined : tried.known(question());
  return h('p.note.over-brackets', { key: 'over' }, found === null ? word('page.awaited') : found?.ranked ? between(found) : null);
}

function between({ ranked, inForce }) {
  const ends = ranked.flatMap(row => [row.lowest, row.highest].filter(Boolean).map(one => ({ amount: cents(one.amount), under: word('page.mine.under', { bracket: row.title, value: said(row, one) }) })));
  if (!ends.length) return word('page.matters.none');
  const all = [{ amount: cents(inForce), under: word('page.matters.as-it-is') }, ...ends].sort((a, b) => a.amount - b.amount), [least, most] = [all[0], all.at(-1)];
  const digits = decimals(most.amount);
  return h('bdi', null, word('page.mine.over-brackets', { low: millions(least.amount, digits), lowest: least.under, high: millions(most.amount, digits), highest: most.under }));
}

function show() {
  if (!isOpen) return;
  const found = tried.known(question());
  if (found === undefined) {
    dialog.close();
    return;
  }
  const title = word('page.matters.title', { delegation: nameOf(state.mine) });
  if (found === null) open(title, awaiting(tried, question()));
  else if (found.problems) open(title, problemsSaid(found.problems));
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
  return known ? inWords(known, one.value) + (known.kind === 'number' && known.unit === 'percent' ? '\u00a0%' : '') : one.label ?? one.value;
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
