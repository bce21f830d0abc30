// What this scenario cannot tell: always there, each led by the bracket that it concerns.

import { asker } from './asked.js';
import { beside } from './beside.js';
import { bracket, inWords } from './bracket.js';
import { h } from './dom.js';
import * as engine from './engine.js';
import { cents, exact } from './figures.js';
import { capital } from './marks.js';
import { ranges } from './ranges.js';
import { called } from './own.js';
import { shown } from './shown.js';
import { ask, state } from './state.js';
import { word } from './words.js';

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
const told = text => capital(text).split('`').map((part, i) => (i % 2 ? h('span.name', null, part.replace(/_/g, ' ')) : part));

function lead(address) {
  const one = address && bracket(address);
  if (!one) return null;
  return [h('button.lead', { 'data-show': address, class: one.testable === false ? 'untested' : '', title: word('page.cannot.where', { name: one.title }) }, inWords(one, one.value)), ' '];
}

/** What the figures rest on, and what else is known of this text. */
export function rests() {
  const answer = shown.answer, known = listed.known(question());
  // What is nothing is left out: it says nothing of this text.
  const indicators = (known?.indicators ?? []).filter(one => one.value === null || Number(one.value) !== 0);
  return [
    h('div.head', null, h('h2', null, word('page.rests.title'))),
    h('ul.plain', null, answer.assumptions.map(one => h('li', null, h('b', null, capital(bracket(one.address)?.title ?? one.address), ' ', one.value), ' ', one.text)), answer.notes.map(text => h('li', null, capital(text)))),
    indicators.length ? [
      h('div.head.later', null, h('h2', null, word('page.rests.indicators'))),
      h('table.rows', null, h('tbody', null, indicators.map(one => h('tr', { key: one.name }, h('td.wrap', null, one.title ?? one.name.replace(/_/g, ' ')), h('td.num', null, measured(one)), h('td', null, one.unit === 'USD' ? '' : one.unit))))),
    ] : null,
    beside(),
    ranges(),
    h('div.head.later', null, h('h2', null, word('page.rests.command'))),
    h('p', null, h('code.command', null, answer.command)),
    called() ? h('p.note', null, word('page.own.command')) : null,
  ];
}

function measured({ value, unit }) {
  if (value === null) return word('page.unknown');
  return unit === 'USD' && /^-?\d+(\.\d{1,2})?$/.test(value) ? exact(cents(value)) : value;
}
