// The table of Parties: in the reader's alphabet, by rank on request; searched, filtered, sorted.

import { h } from './dom.js';
import { cents, decimals, percent, tone } from './figures.js';
import { about, amount, CHANGE, changeOf, delta, diamond, diverging, IPLC, reach, STATE } from './marks.js';
import { shown } from './shown.js';
import { state } from './state.js';
import { inOrder, word } from './words.js';
import { country, group, isIn, nameOf, world } from './world.js';

const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The rows that are looked for, in the order that is asked for; my delegation stands first. */
function rows(answer) {
  const { search, filter, eligibleOnly, sort, order } = state.view, sought = plain(search.trim());
  const all = answer.parties
    .filter(row => !sought || plain(nameOf(row.iso3)).includes(sought) || plain(row.iso3).includes(sought))
    .filter(row => filter === 'all' || isIn(country(row.iso3), filter))
    .filter(row => !eligibleOnly || row.eligible)
    .map(row => ({ ...row, name: nameOf(row.iso3), own: cents(row.amount), all: cents(row.ifFollowed), forState: cents(row.state), forIplc: cents(row.iplc), change: changeOf(row) }));
  const by = { party: null, group: row => groupPlace(row), rank: row => row.rank?.[0] ?? Infinity, followed: row => row.all, amount: row => row.own, change: row => row.change.net, state: row => row.forState, iplc: row => row.forIplc }[sort];
  const names = (a, b) => inOrder(a.name, b.name);
  all.sort((a, b) => (by ? order * compare(by(a), by(b)) || names(a, b) : order * names(a, b)));
  return [...all.filter(row => row.iso3 === state.mine), ...all.filter(row => row.iso3 !== state.mine)];
}

const compare = (a, b) => (a === b ? 0 : (a ?? -Infinity) < (b ?? -Infinity) ? -1 : 1);
const groupPlace = row => world.groups.findIndex(one => one.id === country(row.iso3).group);

export function parties() {
  const answer = shown.answer, list = rows(answer), ranked = state.view.rank;
  const against = answer.baseline !== null && list.some(row => row.change.net);
  // Who is newly in, or out, runs off the scale.
  const max = Math.max(1, ...list.filter(row => !row.entered && !row.left).map(row => reach(row.change)));
  const digits = decimals(answer.parties.map(row => cents(row.amount))), followed = decimals(answer.parties.map(row => cents(row.ifFollowed)));
  return [
    tools(list.length),
    h('table.rows.dense', { class: ranked ? 'ranked' : '' },
      h('caption.unseen', null, word('page.parties.caption')),
      h('thead', null, h('tr', null,
        head('party', word('page.party'), 'first'), head('group', word('page.group'), 'room'), ranked ? head('rank', word('page.parties.rank'), 'num') : null,
        head('followed', word('page.parties.if-all-follow'), 'num roomy'), head('amount', word('page.amount'), 'num'), head('state', word('page.state'), 'num roomy'), head('iplc', word('page.iplc'), 'num'),
        against ? [h('th.wide', null, h('span.sides', null, h('span', null, word('page.changes.less')), h('span', null, word('page.changes.more')))), head('change', word('page.change'), 'num'), h('th.num.room', null, '%')] : null)),
      h('tbody', null, list.map(row => h('tr', { class: row.iso3 === state.mine ? 'pinned' : '', key: row.iso3 },
        h('td', null, h('button.fig.party', { class: diamond(row.iso3), 'data-mine': row.iso3, title: word('page.parties.pin', { party: row.name }) }, row.name)),
        h('td.room.cut', { title: group(country(row.iso3).group)?.title }, group(country(row.iso3).group)?.short ?? group(country(row.iso3).group)?.title ?? '–'),
        ranked ? h('td.num', null, row.rank ? rankOf(row.rank) : '–') : null,
        row.eligible || row.own !== 0
          ? [h('td.num.roomy', null, amount(row.all, followed, `party:${row.iso3}`, answer.least)), h('td.num', null, amount(row.own, digits, `party:${row.iso3}`, answer.least)), h('td.num.roomy', null, amount(row.forState, digits, about(`party:${row.iso3}`, STATE), answer.least)), h('td.num', null, amount(row.forIplc, digits, about(`party:${row.iso3}`, IPLC), answer.least))]
          : [h('td.num.roomy', null, '–'), h('td.num', { title: word('page.parties.not-eligible') }, '–'), h('td.num.roomy', null, '–'), h('td.num', null, '–')],
        against ? [h('td', null, diverging(row.change, max)), h('td.num', null, row.change.net ? delta(row.change.net, digits, about(`party:${row.iso3}`, CHANGE)) : '–'), h('td.num.room', { class: tone(row.change.net, digits) }, share(row))] : null)))),
  ];
}

export const rankOf = ([from, to]) => (from === to ? String(from) : `${from}–${to}`);

const share = row => (row.entered ? word('page.parties.new') : row.left ? word('page.parties.out') : (row.change.net && percent(row.change.net, row.own)) || '–');

function head(key, label, kind = '') {
  const { sort, order } = state.view, here = sort === key;
  return h('th', { class: kind, 'aria-sort': here ? (order > 0 ? 'ascending' : 'descending') : null, scope: 'col' },
    h('button', { 'data-sort': key, key: `sort ${key}`, class: here ? 'sorted' : '' }, label, here ? h('span', { 'aria-hidden': 'true' }, order > 0 ? ' ↑' : ' ↓') : null));
}

function tools(count) {
  const { search, filter, eligibleOnly, rank } = state.view;
  const button = (id, label, title) => h('button', { 'data-filter': id, key: `filter ${id}`, 'aria-pressed': String(filter === id), title }, label);
  return h('div.tools', null,
    h('input', { type: 'search', 'data-search': 'yes', key: 'search', placeholder: word('page.parties.search'), 'aria-label': word('page.parties.search'), value: search }),
    h('label.note', null, h('input', { type: 'checkbox', 'data-switch': 'eligibleOnly', checked: eligibleOnly, key: 'eligible' }), ' ', word('page.parties.eligible-only')),
    h('label.note', null, h('input', { type: 'checkbox', 'data-switch': 'rank', checked: rank, key: 'rank' }), ' ', word('page.parties.show-rank')),
    h('span.note', { role: 'status' }, word('page.parties.found', { count })),
    h('span.switch', { role: 'group', 'aria-label': word('page.parties.filter') }, button('all', word('page.parties.all')), world.groups.map(one => button(one.id, one.short ?? one.title, one.title))));
}
