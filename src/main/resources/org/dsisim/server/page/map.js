// A tile for each Party, in blocks by regional group: no borders and no geography to quarrel about. Others stand in a plain row.

import { h } from './dom.js';
import { cents, decimals, exact, finer, signed } from './figures.js';
import { changeOf, delta, legend } from './marks.js';
import { shown } from './shown.js';
import { state } from './state.js';
import { inOrder, word } from './words.js';
import { country, nameOf, regionalGroups, world } from './world.js';

export function map() {
  const answer = shown.answer;
  const rows = new Map(answer.parties.map(row => [row.iso3, { ...row, own: cents(row.amount), net: changeOf(row).net }]));
  const compared = answer.baseline !== null && [...rows.values()].some(row => row.net);
  const size = compared ? row => row.net : row => row.own;
  const max = Math.max(1, ...[...rows.values()].map(row => Math.abs(size(row) ?? 0)));
  const blocks = regionalGroups().map(one => ({ ...one, members: members(one.id, rows) }));
  const none = { id: null, title: word('page.flow.no-group'), members: members(null, rows) };
  const others = world.countries.filter(one => !one.party).map(one => one.name).sort(inOrder);
  const digits = decimals(answer.groups.map(row => changeOf(row).net ?? 0));
  return [
    h('div.head', null, h('h2', null, word(compared ? 'page.changes.title' : 'page.receive.title'), ' ', h('small', null, word('page.million')))),
    h('div.tiles', null, [...blocks, ...(none.members.length ? [none] : [])].map(block => h('section', { key: String(block.id) },
      h('h3', null, h('span', { class: block.id && block.id === country(state.mine).group ? 'mine' : '' }, block.title), compared ? h('span.num', null, net(answer, block.id, digits)) : null),
      h('div', null, block.members.map((one, i) => tile(one, rows.get(one.iso3), size, max, compared, block.members[i + 1]?.subregion !== one.subregion)))))),
    compared
      ? legend(['up', word('page.map.more')], ['down', word('page.map.less')], ['same', word('page.map.same')], ['out', word('page.parties.not-eligible')])
      : legend(['paid-tile', word('page.map.receives')], ['out', word('page.parties.not-eligible')]),
    others.length ? h('p.note.plain-row', null, h('b', null, word('page.map.no-parties')), ' ', others.join(', ')) : null,
    h('p.note', null, world.disclaimer),
  ];
}

/** Subregions stay together, the larger first. */
function members(id, rows) {
  const all = world.countries.filter(one => one.party && (one.group ?? null) === id && rows.has(one.iso3));
  const many = subregion => all.filter(one => one.subregion === subregion).length;
  return all.sort((a, b) => many(b.subregion) - many(a.subregion) || (a.subregion ?? '').localeCompare(b.subregion ?? '') || a.iso3.localeCompare(b.iso3));
}

function net(answer, id, digits) {
  const row = answer.groups.find(one => one.id === id);
  return row ? delta(changeOf(row).net, digits) : '';
}

function tile(one, row, size, max, compared, last) {
  const is = size(row) ?? 0, out = !row.eligible && !row.left && row.own === 0;
  const kind = out ? 'out' : compared ? (is > 0 ? 'up' : is < 0 ? 'down' : '') : 'paid-tile';
  const says = out ? word('page.parties.not-eligible') : compared ? word('page.map.amount-and-change', { amount: exact(row.own), change: signed(row.net, finer(3, row.net)) }) : exact(row.own);
  return h('button.tile', {
    class: `${kind} ${last ? 'last' : ''} ${one.iso3 === state.mine ? 'pin' : ''}`, key: one.iso3, 'data-why': `party:${one.iso3}`,
    title: `${nameOf(one.iso3)}${one.subregion ? `, ${one.subregion}` : ''}: ${says}`, 'aria-label': `${one.iso3}, ${nameOf(one.iso3)}: ${says}`,
    style: out || !is ? {} : { '--part': `${Math.round(20 + 80 * Math.abs(is) / max)}%` },
  }, one.iso3);
}
