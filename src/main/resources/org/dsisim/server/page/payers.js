// Who pays: by sector and by home; nobody by name unless it is asked for.

import { h } from './dom.js';
import { cents, decimals, millions, scaleEnd } from './figures.js';
import { amount, legend, moneyBar, plainly } from './marks.js';
import { shown } from './shown.js';
import { state } from './state.js';
import { inOrder, word } from './words.js';
import { nameOf } from './world.js';

const MOST = 10;

export function payers() {
  const answer = shown.answer;
  const owing = list => list.map(row => ({ ...row, all: cents(row.owed), got: cents(row.expected) })).filter(row => row.all === null || row.all > 0 || row.payers > 0 || row.untold > 0);
  const sectors = owing(answer.sectors), homes = owing(answer.homes).sort((a, b) => (b.all ?? 0) - (a.all ?? 0));
  const rest = homes.slice(MOST), idle = answer.sectors.length - sectors.length;
  return [
    h('div.head', null, h('h2', null, word('page.payers.title'), ' ', h('small', null, word('page.headline.asked', { asked: answer.asked, users: answer.users }), '; ', word('page.million')))),
    sectors.length ? table(word('page.payers.sector'), sectors, 'sector', row => plainly(row.name), row => row.id) : h('p.note', null, word('page.headline.nothing')),
    answer.words.map(({ column, rows }) => owing(rows).length ? table(column, owing(rows), null, row => row.id === 'unknown' ? word('page.payers.no-word') : row.name, row => row.id) : null),
    idle ? h('p.note', null, word('page.payers.idle', { count: idle })) : null,
    homes.length ? table(word('page.payers.home'), homes.slice(0, MOST), 'home', row => [row.name, row.party ? null : h('span.note', null, ' ', word('page.no-party'))], row => row.iso3) : null,
    rest.length ? h('p.note', null, word('page.payers.rest', { count: rest.length, amount: millions(rest.reduce((all, row) => all + (row.all ?? 0), 0)) })) : null,
    legend(['owed', word('page.headline.all-follow')], ['got', answer.share?.words ?? word('page.headline.paid')]),
    named(answer),
  ];
}

function table(title, rows, kind, label, id) {
  const max = scaleEnd(Math.max(...rows.map(row => row.all ?? 0))), all = decimals(rows.map(row => row.all)), got = decimals(rows.map(row => row.got));
  const paid = shown.answer.share?.words ?? word('page.headline.paid');
  return h('table.rows.payers', { key: kind ?? `word:${title}` },
    h('thead', null, h('tr', null, h('th', null, title), h('th.num.room', null, word('page.payers.of-users')), h('td.wide', null), h('th.num', null, word('page.payers.all-follow')), h('th.num.wrap', null, paid))),
    h('tbody', null, rows.map(row => h('tr', { key: id(row) }, h('td.cut', { title: row.name }, label(row)), h('td.num.room', null, `${row.payers} / ${row.users}`),
      h('td', null, moneyBar({ owed: row.all, got: row.got, max })), h('td.num', null, amount(row.all, all, kind && `${kind}:${id(row)}`, row.untold > 0)), h('td.num', null, amount(row.got, got, kind && `${kind}:${id(row)}`, row.untold > 0))))));
}

/** The largest by name, once somebody asks; in a presentation, on paper and in a link nobody is named. */
function named(answer) {
  if (state.present) return null;
  if (!state.names) return h('p.name-act', null, h('button.link', { 'data-do': 'names', key: 'names' }, word('page.payers.name')));
  if (!answer.payers) return null;
  const digits = decimals(answer.payers.map(row => cents(row.owed)));
  return h('table.rows.named', { key: 'named' },
    h('thead', null, h('tr', null, h('th', null, word('page.payers.largest')), h('th', null, word('page.payers.home')), h('th.num', null, word('page.payers.all-follow')))),
    h('tbody', null, [...answer.payers].sort((a, b) => (cents(b.owed) ?? 0) - (cents(a.owed) ?? 0) || inOrder(a.name, b.name)).map(row => h('tr', { key: row.id }, h('td', null, row.name), h('td', null, nameOf(row.home)), h('td.num', null, amount(cents(row.owed), digits, `payer:${row.id}`))))));
}
