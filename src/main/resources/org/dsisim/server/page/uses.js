// What uses go through: what permits and consents cost, research above all, and what does not happen because of them.

import { h } from './dom.js';
import { cents, exact, grouped, millions } from './figures.js';
import { shown } from './shown.js';
import { word } from './words.js';

const PURPOSES = ['commercial', 'research'];

const ROWS = [
  ['uses', () => word('page.uses.all')],
  ['uses_burdened', () => word('page.uses.burdened')],
  ['uses_not_happening', () => word('page.uses.not-happening')],
  ['permits', () => word('page.uses.permits')],
  ['licences', () => word('page.uses.licences')],
  ['consents', () => word('page.uses.consents')],
  ['months', () => word('page.uses.months')],
  ['months_longest', () => word('page.uses.longest')],
  ['permit_cost', () => word('page.uses.cost')],
];

/** Of all uses, what stands below the money that comes in; the rest is told where one looks. */
export function usesInShort() {
  const uses = shown.answer.uses;
  if (!uses || uses.burdened === 0) return null;
  const lost = cents(uses.lost);
  return h('p.note.uses', null, h('button.link', { 'data-tab': 'rests', key: 'uses' }, uses.notHappening === null ? word('page.uses.untold', { count: uses.count })
    : word('page.uses.short', { dropped: uses.notHappening, count: uses.count })), uses.notHappening === null ? null
    : [' · ', word('page.uses.short-cost', { amount: millions(cents(uses.cost)) }), lost ? [' · ', word('page.uses.short-lost', { amount: millions(lost) })] : null]);
}

/** Whether an indicator stands in the table of uses. */
export const isOfUses = name => ROWS.some(([row]) => PURPOSES.some(purpose => name === `${row}_${purpose}`)) || name === 'cost_to_research' || name === 'contributions_lost';

/** By purpose: what uses go through, what that costs research, and what is lost. */
export function uses(indicators) {
  const of = name => indicators.find(one => one.name === name);
  if (!shown.answer.uses || !indicators.length) return null;
  const figure = one => (!one ? '0' : one.value === null ? word('page.unknown') : one.unit === 'USD' ? exact(cents(one.value)) : grouped(Number(one.value)));
  const rows = ROWS.filter(([name]) => PURPOSES.some(purpose => { const one = of(`${name}_${purpose}`); return one && one.value !== '0'; }));
  const line = (name, label) => (of(name) ? h('tr', { key: name }, h('td.wrap', null, label), h('td.num', { colspan: PURPOSES.length }, figure(of(name)))) : null);
  return [
    h('div.head', { key: 'uses-head' }, h('h2', null, word('page.uses.title'))),
    h('table.rows', { key: 'uses' },
      h('thead', null, h('tr', null, h('td', null), h('th.num', { scope: 'col' }, word('page.uses.commercial')), h('th.num', { scope: 'col' }, word('page.uses.research')))),
      h('tbody', null, rows.map(([name, label]) => h('tr', { key: name }, h('td.wrap', null, label()), PURPOSES.map(purpose => h('td.num', null, figure(of(`${name}_${purpose}`)))))),
        line('cost_to_research', word('page.uses.cost-to-research')), line('contributions_lost', word('page.uses.lost')))),
  ];
}
