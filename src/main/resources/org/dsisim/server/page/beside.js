// What stands beside the money: what countries need in kind, and what databases have to do.

import { h } from './dom.js';
import { cents, exact } from './figures.js';
import { shown } from './shown.js';
import { state } from './state.js';
import { word } from './words.js';
import { nameOf } from './world.js';

const plain = text => text.replace(/[-_]/g, ' ');

export const beside = () => [needs(), duties()];

/** The needs of a delegation stand first. */
function needs() {
  const all = [...shown.answer.needs].sort((a, b) => (b.iso3 === state.mine) - (a.iso3 === state.mine));
  if (!all.length) return null;
  return [
    h('div.head.later', { key: 'needs-head' }, h('h2', null, word('page.needs.title'))),
    h('table.rows', { key: 'needs' },
      h('thead', null, h('tr', null, h('th', null, word('page.needs.country')), h('th', null, word('page.needs.kind')), h('th.num', null, word('page.needs.needed')), h('th.num', null, word('page.needs.given')), h('th', null, word('page.needs.unit')), h('th', null, word('page.needs.funded-by')))),
      h('tbody', null, all.map(row => h('tr', { key: `${row.iso3} ${row.kind} ${row.unit}` }, h('td', null, nameOf(row.iso3)), h('td.wrap', null, plain(row.kind)),
        h('td.num', null, row.needed ?? word('page.unknown')), h('td.num', null, (row.least ? '≥\u00a0' : '') + row.given), h('td', null, row.unit), h('td.wrap', null, row.fundedBy.join('; ')))))),
    h('p.note', { key: 'needs-note' }, word('page.needs.note')),
  ];
}

function duties() {
  const all = shown.answer.duties;
  if (!all.length) return null;
  return [
    h('div.head.later', { key: 'duties-head' }, h('h2', null, word('page.duties.title'))),
    h('table.rows', { key: 'duties' },
      h('thead', null, h('tr', null, h('th', null, word('page.duties.database')), h('th', null, word('page.duties.duty')), h('th', null, word('page.duties.rules')), h('th.num', null, word('page.duties.cost')))),
      h('tbody', null, all.map(row => h('tr', { key: `${row.database} ${row.duty}` }, h('td', null, row.database), h('td.wrap', null, plain(row.duty)), h('td.wrap', null, row.rules.join(', ')), h('td.num', null, row.cost === null ? word('page.unknown') : exact(cents(row.cost))))))),
  ];
}
