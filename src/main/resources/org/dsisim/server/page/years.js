// What the text brings in one year after another, and what my delegation receives of it.

import { asker, awaiting } from './asked.js';
import { h } from './dom.js';
import * as engine from './engine.js';
import { cents, decimals, grouped, millions, scaleEnd, scaleParts, stepDigits } from './figures.js';
import { about, amount, legend } from './marks.js';
import { problemsSaid } from './problems.js';
import { shown } from './shown.js';
import { ask, state } from './state.js';
import { word } from './words.js';
import { nameOf } from './world.js';

/** So far ahead one looks where the scenario has a single year. */
const AHEAD = 10;

const told = asker('years', engine.years);

/** The first and the last year: those that are asked for, or those of the scenario and what follows a single one. */
function span() {
  const asked = /^(\d{4})-(\d{4})$/.exec(state.view.years ?? '');
  if (asked) return [Number(asked[1]), Number(asked[2])];
  const all = shown.answer.years;
  return all.length > 1 ? [all[0], all.at(-1)] : [all[0], all[0] + AHEAD];
}

/** The span as it is kept once one of its ends was typed. */
export function spanTyped(end, value) {
  const [from, to] = span(), year = /^\d{4}$/.test(value.trim()) ? Number(value) : end === 'from' ? from : to;
  return end === 'from' ? `${year}-${Math.max(year, to)}` : `${Math.min(from, year)}-${year}`;
}

/** The question for all years: in which of them one is does not matter, nor whom one compares with. */
function question() {
  const { scenario, option, settings, mine } = ask(), [from, to] = span();
  return { scenario, option, settings, ...(mine ? { mine } : {}), from, to };
}

/** Asks for the years that are looked at; while a finger moves they can wait. */
export function askYears(redraw) {
  if (shown.answer && !state.draft && !shown.lost) told.ask(question(), redraw);
}

export function years(width, unit) {
  const found = told.known(question()), [from, to] = span();
  const field = (end, year) => h('input.year', { type: 'number', min: 1990, max: 2100, 'data-span': end, key: end, value: String(year), 'aria-label': word(end === 'from' ? 'page.years.from' : 'page.years.to') });
  return [
    h('div.head', null, h('h2', null, word('page.years.heading'), ' ', h('small', null, word('page.million'))),
      h('span.note', null, field('from', from), ' – ', field('to', to))),
    found?.problems ? problemsSaid(found.problems)
      : found ? content(found, Math.max(width - 2, 300 * unit), unit) : awaiting(told, question()),
  ];
}

function content(found, width, u) {
  const rows = found.years.map(one => ({ ...one, owed: cents(one.owed), expected: cents(one.expected), fund: cents(one.fund), straight: cents(one.straight), mine: cents(one.mine) }));
  const paid = rows[0].words, isMine = Boolean(state.mine) && rows.some(row => row.mine !== null);
  return [
    rows.some(row => row.owed || row.expected) ? [
      picture(rows, isMine, width, u),
      legend(['owed', word('page.headline.all-follow')], ['got', rows.every(row => row.words === paid) ? paid : word('page.years.paid')], ['net', word('page.years.fund')]),
    ] : h('p.note', null, word(rows.some(row => row.least) ? 'page.flow.untold' : 'page.headline.nothing')),
    rows.some(row => row.carried) ? h('p.note', null, word('page.years.carried', { year: rows.find(row => row.carried).year })) : null,
    table(rows, isMine),
    h('p', null, h('code.command', null, found.command)),
  ];
}

/** Two pictures, one below the other and each on a scale of its own: all that comes in, and what a Party receives. */
function picture(rows, isMine, width, u) {
  const tall = 170 * u, low = isMine ? 110 * u : 0, foot = 20 * u, head = 32 * u, height = head + tall + foot + (isMine ? head + low + foot : 0);
  const mirrored = document.documentElement.dir === 'rtl', left = 56 * u, step = (width - left - 6 * u) / rows.length;
  const at = x => (mirrored ? width - x : x);
  const bar = (i, part, y, size, kind) => {
    const wide = Math.min(step * part, 64 * u * part), x = left + step * (i + 0.5) - wide / 2;
    return h(`rect.${kind}`, { x: mirrored ? width - x - wide : x, y: y - size, width: wide, height: Math.max(size, 0) });
  };
  const text = (x, y, anchor, kind, words) => h('text', { class: kind, x: at(x), y, 'text-anchor': anchor, 'dominant-baseline': 'middle' }, words);
  const panel = (title, top, size, most, bars) => {
    const base = top + size, end = scaleEnd(most), lines = scaleParts(end);
    return [
      text(0, top - 20 * u, 'start', 'strong', title),
      Array.from({ length: lines + 1 }, (_, i) => {
        const y = base - size * i / lines;
        return [h('path.grid', { d: `M${at(left)} ${y}H${at(width)}` }), text(left - 6 * u, y, 'end', 'weak', grouped(end * i / lines / 1e8, i ? stepDigits(end / lines) : 0))];
      }),
      rows.map((row, i) => bars(row, i, base, value => size * (value ?? 0) / end)),
      rows.map((row, i) => (step < 30 * u && i % 2 ? null : text(left + step * (i + 0.5), base + 11 * u, 'middle', 'weak', String(row.year)))),
    ];
  };
  return h('svg.years-picture', { 'data-picture': 'years', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': spoken(rows, isMine) },
    panel(word('page.years.comes-in'), head, tall, Math.max(1, ...rows.map(row => Math.max(row.owed, row.expected))), (row, i, base, tallOf) => {
      const y = base - tallOf(row.fund), half = Math.min(step * 0.42, 27 * u), middle = left + step * (i + 0.5);
      return [bar(i, 0.7, base, tallOf(row.owed), 'owed-bar'), bar(i, 0.7, base, tallOf(row.expected), 'got-bar'), h('path.net', { d: `M${at(middle - half)} ${y}H${at(middle + half)}` })];
    }),
    isMine ? panel(nameOf(state.mine), head + tall + foot + head, low, Math.max(1, ...rows.map(row => row.mine ?? 0)), (row, i, base, tallOf) => bar(i, 0.7, base, tallOf(row.mine), 'got-bar')) : null);
}

const spoken = (rows, isMine) => rows.map(row => word('page.years.spoken', { year: String(row.year), owed: millions(row.owed), paid: millions(row.expected), fund: millions(row.fund) }) + (isMine ? ` ${nameOf(state.mine)} ${millions(row.mine)}.` : '')).join(' ');

function table(rows, isMine) {
  const digits = name => decimals(rows.map(row => row[name]));
  const straight = rows.some(row => row.straight), all = { owed: digits('owed'), expected: digits('expected'), fund: digits('fund'), straight: digits('straight'), mine: digits('mine') };
  const of = { owed: 'total:all', expected: 'total:all', fund: 'fund:all', straight: 'total:all', mine: `party:${state.mine}` };
  const cell = (row, name) => h('td.num', null, amount(row[name], all[name], about(of[name], { year: row.year }), row.least));
  return h('div.scroll', { role: 'region', tabindex: 0, 'aria-label': word('page.years.heading') }, h('table.rows.by-year', null,
    h('caption.unseen', null, word('page.years.heading')),
    h('thead', null, h('tr', null, h('th', { scope: 'col' }, word('page.headline.year')), h('th.num.wrap', { scope: 'col' }, word('page.headline.all-follow')), h('th.num.wrap', { scope: 'col' }, word('page.years.paid')), h('th.num.wrap', { scope: 'col' }, word('page.years.fund')),
      straight ? h('th.num.wrap', { scope: 'col' }, word('page.headline.straight')) : null, isMine ? h('th.num.wrap.mine', { scope: 'col' }, nameOf(state.mine)) : null)),
    h('tbody', null, rows.map(row => h('tr', { key: String(row.year) }, h('th', { scope: 'row' }, String(row.year)), cell(row, 'owed'), cell(row, 'expected'), cell(row, 'fund'), straight ? cell(row, 'straight') : null, isMine ? cell(row, 'mine') : null)))));
}
