// My delegation: what it gets under this text, what changed and why, and how far it depends on who pays.

import { h } from './dom.js';
import { cents, decimals, finer, millions, percent, scaleEnd, tone } from './figures.js';
import { about, amount, CHANGE, changeOf, delta, IPLC, moneyBar, scale, STATE } from './marks.js';
import { overBrackets } from './matters.js';
import { rankOf } from './parties.js';
import { between } from './ranges.js';
import { shown } from './shown.js';
import { state } from './state.js';
import { inOrder, word } from './words.js';
import { nameOf, world } from './world.js';

export function delegation() {
  return h('section.card', { 'aria-label': word('page.mine.title'), key: 'card' },
    h('header', null, h('h2.mine', null, word('page.mine.title')), state.mine ? h('button.link', { 'data-why': `party:${state.mine}`, key: 'why' }, word('page.why.title')) : null),
    chooser(),
    state.mine && shown.answer ? figures(mineOf(shown.answer)) : state.mine ? null : h('p.note', null, word('page.mine.choose-hint')),
    state.mine && shown.answer ? overBrackets() : null,
    state.mine && shown.answer ? h('p.matters-act', null, h('button.link', { 'data-do': 'matters', key: 'matters' }, word('page.matters.ask'))) : null);
}

/** Decimals of what it receives, and of all that is held against it. */
const digitsOf = row => finer(3, cents(row.amount), cents(row.was?.amount));

/** What an answer says of the delegation: of one that is chosen only now, what it says of each Party. */
const mineOf = answer => (answer.mine?.iso3 === state.mine ? answer.mine : answer.parties.find(row => row.iso3 === state.mine));

function chooser() {
  const all = world.countries.filter(one => one.party).sort((a, b) => inOrder(a.name, b.name));
  return h('select.delegation', { 'data-choose-mine': 'yes', key: 'mine', 'aria-label': word('page.mine.choose'), value: state.mine ?? '' },
    h('option', { value: '' }, word('page.mine.none')), all.map(one => h('option', { value: one.iso3 }, one.name)));
}

function figures(row) {
  if (!row) return null;
  const answer = shown.answer, own = cents(row.amount), change = changeOf(row), all = cents(row.ifFollowed), was = cents(row.was?.amount);
  // Who is not eligible receives nothing, however much comes in.
  const least = answer.least && (row.eligible || own !== 0);
  const digits = digitsOf(row), pays = cents(row.pays), against = answer.baseline && !answer.least && change.net;
  const whole = `party:${row.iso3}`, more = about(whole, CHANGE);
  const line = (label, value, kind) => [h('dt', { class: kind }, label), h('dd.num', { class: kind }, value)];
  const eligible = answer.parties.filter(one => one.eligible).length;
  const max = scaleEnd(Math.max(all ?? 0, own ?? 0, was ?? 0));
  return [
    h('p.big', null, amount(own, digits, whole, least), ' ', against ? h('span.delta', null, delta(change.net, digits, more)) : null),
    h('p.note', null, row.eligible || own ? [word('page.million'), answer.share ? [', ', answer.share.words] : null, answer.least ? null : ['; ', word(against ? 'page.baseline.against' : 'page.baseline.same')]] : word('page.mine.not-eligible')),
    row.eligible ? h('p', null, between(row.iso3)) : null,
    h('dl', null,
      against ? [line(word('page.changes.size'), delta(change.size, digits, more)), line(word('page.changes.share'), delta(change.share, digits, more)),
        line(word('page.change'), h('span', { class: tone(change.net, digits) }, delta(change.net, digits, more), percent(change.net, own) ? ` (${percent(change.net, own)})` : ''), 'total')] : null,
      line(word('page.state'), amount(cents(row.state), digits, about(whole, STATE), least)), line(word('page.iplc'), amount(cents(row.iplc), digits, about(whole, IPLC), least)),
      row.rank ? line(word('page.mine.rank'), [word('page.mine.rank-of', { rank: rankOf(row.rank), of: eligible }), row.was?.rank && rankOf(row.was.rank) !== rankOf(row.rank) ? h('span.note.was-rank', null, word('page.mine.was', { was: rankOf(row.was.rank) })) : null]) : null,
      line(word('page.mine.all-follow'), amount(all, decimals(all), whole, least)),
      // What it pays is said where it pays.
      pays ? line(word('page.mine.pays'), amount(pays, digits, `payer:${row.iso3}`)) : null),
    all ? [
      h('p.note', null, word('page.mine.range'), ' ', h('bdi', null, word('page.mine.from-to', { low: millions(cents(row.range?.low ?? '0'), decimals(all)), high: millions(cents(row.range?.high ?? row.ifFollowed), decimals(all)) }))),
      moneyBar({ owed: all, got: own, tick: answer.baseline ? was : null, max }), scale(max, 2),
      against ? h('p.note', null, row.uptakeThatBringsBaselineBack
        ? word('page.mine.brings-back', { share: row.uptakeThatBringsBaselineBack, amount: millions(was, digits) })
        : answer.share?.address === 'assumption.uptake' && was > all ? word('page.mine.never-back', { amount: millions(was, digits) }) : '') : null,
    ] : null,
  ];
}

/** The delegation in one line, and on a phone what is paid too: where there is little room. */
export function strip() {
  const answer = shown.answer, row = answer && mineOf(answer);
  if (!answer) return [];
  const paid = cents(answer.expected), before = cents(answer.baseline?.expected), net = answer.least || before === null || paid === null ? null : paid - before;
  const change = row && changeOf(row), digits = row && digitsOf(row);
  return [
    h('span.item.only-phone', null, h('small', null, word('page.strip.paid')), ' ', amount(paid, undefined, 'total:all', answer.least), ' ', net ? delta(net, undefined, about('total:all', CHANGE)) : null),
    row ? h('span.item', null, h('small.mine', null, nameOf(state.mine)), ' ', amount(cents(row.amount), digits, `party:${row.iso3}`, answer.least), ' ', change.net ? delta(change.net, digits, about(`party:${row.iso3}`, CHANGE)) : null)
      : h('button.link', { 'data-tab': 'mine' }, word('page.mine.choose')),
    h('small.note.unit', { class: row ? '' : 'only-phone' }, word('page.million')),
    row ? h('span.detail', null, change.net ? [part(word('page.changes.size'), change.size, digits), ' ', part(word('page.changes.share'), change.share, digits)] : row.eligible ? '' : word('page.mine.not-eligible')) : null,
    h('button.link.cannot-link', { 'data-tab': 'mine' }, word('page.cannot.title')),
  ];
}

/** A part of a change; what is none needs no room. */
const part = (label, value, digits) => (value ? h('span', null, label, ' ', delta(value, digits)) : null);

/** What is said once a change is done. */
export function mineSaid() {
  const row = shown.answer?.parties.find(one => one.iso3 === state.mine);
  return row ? word('page.mine.announced', { delegation: nameOf(state.mine), amount: millions(cents(row.amount), digitsOf(row)) }) : '';
}
