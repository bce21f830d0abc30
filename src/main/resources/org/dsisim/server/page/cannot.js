// What this scenario cannot tell: always there, each led by the bracket that it concerns.

import { asker } from './asked.js';
import { beside } from './beside.js';
import { bracket, inWords } from './bracket.js';
import { h } from './dom.js';
import * as engine from './engine.js';
import { cents, exact, grouped } from './figures.js';
import { capital } from './marks.js';
import { ranges } from './ranges.js';
import { called } from './own.js';
import { inPlainWords } from './plain.js';
import { shown } from './shown.js';
import { ask, state } from './state.js';
import { isOfUses, uses } from './uses.js';
import { word } from './words.js';
import { nameOf } from './world.js';

const FIRST = 6;
const listed = asker('indicators', engine.indicators);

/** The question for indicators: whom one compares with does not matter to them. */
function question() {
  const { baseline, mine, names, ...asked } = ask();
  return asked;
}

/** Asks for indicators that are looked at; while a finger moves they can wait. */
export function askIndicators(redraw) {
  if (shown.answer && !state.draft && !shown.lost) listed.ask(question(), redraw);
}

export function cannot() {
  const answer = shown.answer;
  if (!answer) return null;
  const all = answer.cannotTell, open = state.view.open.includes('cannot'), some = open ? all : all.slice(0, FIRST);
  const notIncluded = [...new Set((shown.text?.parts ?? []).map(part => part.notIncluded).filter(Boolean))];
  return h('section.cannot', { 'aria-label': word('page.cannot.title'), key: 'cannot' }, h('h2', null, word('page.cannot.title')),
    h('ul', null, some.map(one => h('li', null, h('span', null, lead(one.bracket), told(one.text)))), notIncluded.map(text => h('li', null, h('span', null, text)))),
    all.length > some.length ? h('button.link.more-acts', { 'data-unfold': 'cannot', key: 'unfold' }, word('page.cannot.all', { count: all.length })) : null);
}

/** What the engine says, with names of its own between backquotes. */
const told = text => capital(inPlainWords(text)).split('`').map((part, i) => (i % 2 ? h('span.name', null, part) : part));

function lead(address) {
  const one = address && bracket(address);
  if (!one) return null;
  return [h('button.lead', { 'data-show': address, class: one.testable === false ? 'untested' : '', title: word('page.cannot.where', { name: one.title }) }, inWords(one, one.value)), ' '];
}

/** What the figures rest on, and what else is known of this text. */
export function rests() {
  const answer = shown.answer, known = listed.known(question());
  // What is nothing is left out: it says nothing of this text.
  const all = known?.indicators ?? [], indicators = all.filter(one => (one.value === null || Number(one.value) !== 0) && !isOfUses(one.name));
  return [
    uses(all),
    h('div.head', { class: shown.answer.uses ? 'later' : '', key: 'rests-head' }, h('h2', null, word('page.rests.title'))),
    h('ul.plain', null, answer.assumptions.map(one => h('li', null, h('b', null, capital(bracket(one.address)?.title ?? one.address), ' ', bracket(one.address) ? inWords(bracket(one.address), one.value) : one.value), ' ', one.text)), answer.notes.map(text => h('li', null, capital(inPlainWords(text))))),
    beside(),
    ranges(),
    indicators.length ? [
      h('div.head.later', { key: 'indicators-head' }, h('h2', null, word('page.rests.indicators'))),
      h('table.rows', { key: 'indicators' }, h('tbody', null, indicators.map(one => h('tr', { key: one.name }, h('td.wrap', null, named(one)), h('td.num', { title: one.value }, measured(one)))))),
    ] : null,
    h('div.head.later', null, h('h2', null, word('page.rests.command'))),
    h('p', null, h('code.command', null, answer.command)),
    called() ? h('p.note', null, word('page.own.command')) : null,
  ];
}

/** What one owes by its home, by the name of the country; all others by the words of their names. */
function named({ name, title }) {
  const [, kind, home] = /^(owed|expected)_home_([a-z]{3})$/.exec(name) ?? [];
  if (!home) return capital(title);
  return word(kind === 'owed' ? 'page.rests.owed-home' : 'page.rests.expected-home', { home: nameOf(home.toUpperCase()) });
}

/** As many digits as tell anything; all of them are its tooltip. */
function measured({ value, unit }) {
  if (value === null) return word('page.unknown');
  const number = Number(value), short = x => grouped(Number(x.toPrecision(4)));
  if (unit === 'USD') return /^-?\d+(\.\d{1,2})?$/.test(value) ? exact(cents(value)) : value;
  if (unit === 'share') return `${short(100 * number)}\u00a0%`;
  if (unit === 'percent') return `${short(number)}\u00a0%`;
  return unit === 'months' ? word('page.rests.months', { count: number, text: short(number) }) : unit === 'count' ? grouped(number) : short(number);
}
