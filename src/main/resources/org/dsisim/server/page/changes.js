// More and less than under the baseline, by group; while nothing is changed, who receives.

import { h } from './dom.js';
import { cents, decimals, grouped, percent, scaleEnd, tone } from './figures.js';
import { about, amount, CHANGE, changeOf, delta, IPLC, diverging, legend, moneyBar, reach, STATE } from './marks.js';
import { shown } from './shown.js';
import { state } from './state.js';
import { word } from './words.js';
import { country, group } from './world.js';

export function changes() {
  const answer = shown.answer;
  const rows = answer.groups.map(row => ({ ...row, ...group(row.id), own: cents(row.amount), change: changeOf(row), sub: group(row.id)?.kind !== 'regional' }));
  const digits = decimals(rows.map(row => row.own), rows.map(row => (row.own ?? 0) - (row.change.net ?? 0)));
  const unchanged = !answer.baseline || answer.least || rows.every(row => !row.change.net && !row.change.size && !row.change.share);
  return unchanged ? receive(rows, digits, answer) : moreAndLess(rows, digits);
}

const name = (row, first) => h('td', { class: row.id === country(state.mine).group ? 'mine' : '', title: row.title }, first ? word('page.groups.of-them', { group: row.short ?? row.title }) : row.short ?? row.title);
const kind = (row, first) => `${row.sub ? 'sub' : ''} ${first ? 'gap' : ''}`;
const firstSub = rows => rows.findIndex(row => row.sub);

function moreAndLess(rows, digits) {
  const max = Math.max(...rows.map(row => reach(row.change)));
  return [
    h('div.head', null, h('h2', null, word('page.changes.title'), ' ', h('small', null, word('page.million'))), legend(['size', word('page.changes.size')], ['share', word('page.changes.share')], ['tick', word('page.changes.net')])),
    h('table.rows', null,
      h('thead', null, h('tr', null, h('th', null, word('page.group')), h('th.num.room', null, word('page.parties')), h('th.num', null, word('page.amount')),
        h('th.wide', null, h('span.sides', null, h('span', null, word('page.changes.less')), h('span', null, word('page.changes.more')))), h('th.num', null, word('page.change')), h('th.num.room', null, '%'))),
      h('tbody', null, rows.map((row, i) => {
        const first = i === firstSub(rows);
        return h('tr', { class: kind(row, first), key: row.id }, name(row, first), h('td.num.room', null, String(row.parties)), h('td.num', null, amount(row.own, digits, `group:${row.id}`)),
          h('td', null, diverging(row.change, max)), h('td.num', null, delta(row.change.net, digits, about(`group:${row.id}`, CHANGE))),
          h('td.num.room', { class: tone(row.change.net, digits) }, percent(row.change.net, row.own) ?? '–'));
      }))),
  ];
}

function receive(rows, digits, answer) {
  const max = scaleEnd(Math.max(...rows.map(row => row.own ?? 0))), all = answer.fund === null ? null : cents(answer.fund) + (cents(answer.straight) ?? 0);
  return [
    h('div.head', null, h('h2', null, word('page.receive.title'), ' ', h('small', null, word('page.million'), answer.share ? `, ${answer.share.words}` : ''))),
    h('table.rows', null,
      h('thead', null, h('tr', null, h('th', null, word('page.group')), h('th.num.room', null, word('page.parties')), h('th.num', null, word('page.amount')), h('td.wide', null),
        h('th.num', null, word(cents(answer.straight) ? 'page.percent-of-all' : 'page.percent-of-fund')), h('th.num.room', null, word('page.state')), h('th.num.wrap', null, word('page.iplc')))),
      h('tbody', null, rows.map((row, i) => {
        const first = i === firstSub(rows);
        // Who is not eligible receives nothing, however much comes in.
        const least = answer.least && (row.parties > 0 || row.own !== 0);
        return h('tr', { class: kind(row, first), key: row.id }, name(row, first), h('td.num.room', null, String(row.parties)), h('td.num', null, amount(row.own, digits, `group:${row.id}`, least)),
          h('td', null, moneyBar({ got: row.own, max })), h('td.num', null, all && row.own !== null ? grouped(100 * row.own / all, 1) : '–'),
          h('td.num.room', null, amount(cents(row.state), digits, about(`group:${row.id}`, STATE), least)), h('td.num', null, amount(cents(row.iplc), digits, about(`group:${row.id}`, IPLC), least)));
      }))),
  ];
}
