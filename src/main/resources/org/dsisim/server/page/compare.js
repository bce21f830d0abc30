// Two to four texts side by side: the baseline first, then this text, then those that were kept.

import { bracket, inWords } from './bracket.js';
import { h } from './dom.js';
import * as engine from './engine.js';
import { cents, decimals, scaleEnd } from './figures.js';
import { titleOf } from './history.js';
import { about, amount, capital, CHANGE, delta, IPLC, moneyBar } from './marks.js';
import { shown } from './shown.js';
import { ask, HELD, held, option, settings, state, taken } from './state.js';
import { word } from './words.js';
import { nameOf, regionalGroups, world } from './world.js';

const MOST = 4;
const MOST_KEPT = 60;
const known = new Map();
let asking = false;

/** The texts that stand side by side. */
function texts() {
  const now = { name: word('page.compare.now'), option: option(), settings: settings() };
  const base = { name: state.baseline.name ?? word('page.baseline.in-force'), ...held(), baseline: true };
  return [base, now, ...others().slice(-(MOST - 2)).map(one => ({ ...one, kept: true }))];
}

/** Texts that were kept: those kept last stand beside this one. */
const others = () => state.snapshots.filter(one => one.name !== state.baseline.name);

/** What was kept and has no column: it takes the place of the one that was kept longest. */
function without() {
  const rest = others().slice(0, -(MOST - 2));
  return rest.length ? h('p.note', null, word('page.compare.without'), rest.map(one => [' ', h('button.link', { 'data-column-of': one.name, key: `column ${one.name}` }, one.name)])) : null;
}

/** The question of a column, beside the one that is looked at. */
function question(text) {
  const { scenario, year } = ask();
  return { scenario, option: text.option, ...(year ? { year } : {}), settings: taken(text.settings, text.option), ...(state.mine ? { mine: state.mine } : {}) };
}

/** Asks for columns that are not known, one after the other. */
export async function fillColumns(redraw) {
  if (asking || state.draft || shown.lost) return;
  const lacking = texts().map(question).find(one => !known.has(JSON.stringify(one)));
  if (!lacking) return;
  asking = true;
  const key = JSON.stringify(lacking);
  try {
    if (known.size > MOST_KEPT) known.clear();
    known.set(key, { answer: await engine.column(lacking) });
  } catch (failure) {
    if (failure instanceof engine.Refused) known.set(key, { problems: failure.problems });
    else if (!(failure instanceof engine.Superseded || failure instanceof engine.Lost)) throw failure;
    else return;
  } finally {
    asking = false;
  }
  redraw();
}

/** How many columns are known: what is drawn depends on it. */
export const columnsKnown = () => known.size;

export function compare() {
  const columns = texts().map(text => ({ text, ...known.get(JSON.stringify(question(text))) }));
  const rows = measures(columns);
  return [
    h('div.head', null, h('h2', null, word('page.compare.title'), ' ', h('small', null, word('page.million'))), add()),
    without(),
    h('div.scroll', { role: 'region', tabindex: 0, 'aria-label': word('page.compare.title') }, h('table.options', null,
      h('caption.unseen', null, word('page.compare.title')),
      h('thead', null, h('tr', null, h('td', null), columns.map((column, i) => head(column, i)))),
      h('tbody', null,
        h('tr', null, h('th.chief', { scope: 'row' }, word('page.compare.text')), columns.map((column, i) => h('td', null, differences(column.text, i)))),
        rows))),
  ];
}

function add() {
  return h('label.add', null, h('select', { 'data-column': 'yes', key: 'column', 'aria-label': word('page.compare.add'), value: '' },
    h('option', { value: '' }, word('page.compare.add')), world.options.filter(one => !state.snapshots.some(kept => kept.option === one.name && !Object.keys(kept.settings).length)).map(one => h('option', { value: one.name }, one.title))));
}

const letter = i => String.fromCharCode(65 + i);

function head({ text }, i) {
  return h('th', { scope: 'col', key: `${i} ${text.name}` },
    h('span.letter', null, letter(i)), text.kept ? h('button.remove', { 'data-forget': text.name, title: word('page.compare.remove', { name: text.name }), 'aria-label': word('page.compare.remove', { name: text.name }) }, '×') : null,
    h('b', null, text.name), h('span.note', null, titleOf(text.option)));
}

/** What a text says otherwise than the first. */
function differences(text, i) {
  if (i === 0) return h('span.note', null, word('page.baseline.name'));
  const first = texts()[0].settings, own = taken(text.settings, text.option);
  const changed = [...new Set([...Object.keys(first), ...Object.keys(own)])].filter(address => first[address] !== own[address]);
  if (!changed.length) return h('span.as', null, word(text.option === held().option ? 'page.compare.same' : 'page.compare.other-option'));
  return h('ul', null, changed.map(address => {
    const one = bracket(address);
    return h('li', null, one ? [capital(one.title), ' ', h('b', null, inWords(one, own[address] ?? one.inForce))] : `${address} ${own[address] ?? ''}`);
  }));
}

function measures(columns) {
  const answers = columns.map(column => column.answer);
  const of = get => answers.map(answer => (answer ? cents(get(answer)) : undefined));
  const max = scaleEnd(Math.max(0, ...of(answer => answer.owed).map(value => value ?? 0)));
  const row = (label, figure, get, kind) => {
    const values = of(get), digits = decimals(values.map(value => value ?? 0));
    return h('tr', { class: kind ?? '', key: label }, h('th', { scope: 'row', class: kind === 'main' ? 'chief' : '' }, label), columns.map((column, i) => h('td', null, cell(column, values, i, digits, figure))));
  };
  const group = (answer, id) => answer.groups.find(one => one.id === id)?.amount;
  return [
    row(word('page.headline.all-follow'), ['total:all'], answer => answer.owed),
    row(word('page.compare.paid'), ['total:all'], answer => answer.expected, 'main'),
    h('tr', { key: 'bars' }, h('th', null, h('span.unseen', null, word('page.compare.bars'))), columns.map(column => h('td', null, column.answer ? moneyBar({ owed: cents(column.answer.owed), got: cents(column.answer.expected), max }) : null))),
    h('tr', { key: 'assumed' }, h('th', { scope: 'row' }, word('page.compare.assumed')), columns.map(column => h('td', null, column.answer?.share?.words ?? ''))),
    row(word('page.compare.straight'), ['total:all'], answer => answer.straight),
    state.mine ? row(nameOf(state.mine), [`party:${state.mine}`], answer => answer.parties.find(one => one.iso3 === state.mine)?.amount ?? '0', 'main') : null,
    regionalGroups().map(one => row(one.short ?? one.title, [`group:${one.id}`], answer => group(answer, one.id))),
    row(word('page.iplc'), ['fund:all', IPLC], answer => answer.iplc),
  ];
}

/** What a column says is asked about under its own text. */
function cell(column, values, i, digits, [figure, part]) {
  if (column.problems) return i === 0 || digits !== undefined ? h('span.as', null, column.problems[0]?.text ?? '') : null;
  if (!column.answer) return '…';
  const value = values[i], first = values[0], least = column.answer.least;
  if (i > 0 && value === first && !least) return h('span.as', null, word('page.compare.as-in', { letter: letter(0) }));
  const change = i > 0 && first !== undefined && first !== null && value !== null && !least ? value - first : null;
  const { text } = column, own = { ...part, ...(text.baseline ? { text: HELD } : text.kept ? { text: text.name } : {}) };
  return [amount(value, digits, about(figure, own), least), change ? [' ', delta(change, digits, about(figure, { ...own, ...CHANGE }))] : null];
}
