// What comes in: an equation, and the same as a bar whose handle is the assumption between what is owed and what is paid.

import { bracket, control } from './bracket.js';
import { h } from './dom.js';
import { cents, exact, scaleEnd } from './figures.js';
import { about, amount, CHANGE, delta, legend, moneyBar, scale } from './marks.js';
import { between, drawing, rangeOf } from './ranges.js';
import { shown } from './shown.js';
import { state } from './state.js';
import { usesInShort } from './uses.js';
import { word } from './words.js';

export function headline() {
  const answer = shown.answer;
  if (!answer) return h('div.waiting', null, shown.refused ? word(shown.text ? 'page.headline.refused' : 'page.headline.no-text') : '');
  const owed = cents(answer.owed), expected = cents(answer.expected);
  const before = answer.baseline && { owed: cents(answer.baseline.owed), expected: cents(answer.baseline.expected) };
  const max = scaleEnd(Math.max(owed ?? 0, expected ?? 0, before?.owed ?? 0, before?.expected ?? 0));
  const net = !answer.least && before && expected !== null && before.expected !== null ? expected - before.expected : null;
  const share = answer.share && bracket(answer.share.address), terms = shares();
  return [
    h('div.head', null, h('h2', null, word('page.headline.title', { year: answer.year }), years(answer)), h('span.note', null, asked(answer)), h('span.ranges', null, drawing(), ranges())),
    h('div.equation', null,
      h('div.term', null, h('span', null, amount(owed, undefined, 'total:all', answer.least)), h('span.note', null, word('page.headline.all-follow'))),
      terms.length ? [h('span.op', { 'aria-hidden': 'true' }, '×'), terms.map(part), h('span.op', { 'aria-hidden': 'true' }, '=')]
        // Payers differ in what they are assumed to pay: no one figure stands between the two.
        : h('span.op', { 'aria-hidden': 'true' }, document.documentElement.dir === 'rtl' ? '←' : '→'),
      h('div.term.main', null,
        h('span', null, amount(expected, undefined, 'total:all', answer.least), ' ', net ? h('span.delta', null, delta(net, undefined, about('total:all', CHANGE))) : null),
        h('span.note', null, answer.share?.words ?? word('page.headline.paid'), net ? [', ', word('page.baseline.against')] : before && !answer.least ? ['; ', word('page.baseline.same')] : null), between('expected'))),
    moneyBar({ owed, got: expected, tick: before?.expected, span: rangeOf('expected'), max, handle: share?.kind === 'number' ? {
      role: 'slider', tabindex: 0, 'data-handle': share.address, key: 'handle', 'aria-label': share.title,
      'aria-valuenow': Number(share.value), 'aria-valuemin': share.low ?? 0, 'aria-valuemax': share.high ?? 1, 'aria-valuetext': answer.share?.words,
      'data-owed': owed ?? 0, 'data-max': max,
    } : null }),
    scale(max),
    owed === 0 && !answer.untold ? h('p.note.nothing-owed', null, word('page.headline.nothing')) : h('div.below', null,
      legend(['owed', word('page.headline.all-follow')], ['got', answer.share?.words ?? word('page.headline.paid')], before ? ['tick', word('page.baseline.name')] : null),
      answer.paid ? h('span.note.paid', { title: answer.paid.text }, word('page.headline.paid-to-date', { amount: exact(cents(answer.paid.amount)) })) : null),
    passes(answer),
    usesInShort(),
  ];
}

/** The brackets that stand between what is owed and what is paid, one for each kind of rule. */
export const shares = () => (shown.answer?.share?.terms ?? []).map(bracket).filter(Boolean);

const part = (one, i) => [
  i ? h('span.op.and', null, word('page.headline.and')) : null,
  h('div.term', { key: one.address }, h('span', null, control(one.address, 'headline')), h('span.note', null, one.title, one.reference ? h('span.source-note', { title: one.reference }, 'i') : null)),
];

/** Whether figures show how far they move with what nobody knows. */
const ranges = () => h('label.note', { title: word('page.ranges.hint') }, h('input', { type: 'checkbox', 'data-switch': 'ranges', checked: state.view.ranges, key: 'ranges' }), ' ', word('page.ranges.title'));

/** How many are asked, and of how many nobody can tell how much, or whether at all. */
function asked(answer) {
  const many = word('page.headline.asked', { asked: answer.asked, users: answer.users });
  return [many, answer.untold && word('page.headline.untold', { count: answer.untold }), answer.undecided && word('page.headline.undecided', { count: answer.undecided })].filter(Boolean).join(' · ');
}

function years(answer) {
  if (!(answer.years?.length > 1)) return null;
  return h('select.year', { 'data-year': 'yes', 'aria-label': word('page.headline.year'), value: String(answer.year), key: 'year' },
    answer.years.map(year => h('option', { value: String(year) }, String(year))));
}

/** What of it reaches the fund: only where that is not simply all of it. */
function passes(answer) {
  const fund = cents(answer.fund), straight = cents(answer.straight), administration = cents(answer.administration);
  if (!straight && !administration) return null;
  return h('p.note.passes', null, word('page.headline.of-it'), ' ',
    h('b', null, amount(fund, undefined, 'fund:all')), ' ', word('page.headline.to-share'),
    administration ? [' · ', h('b', null, amount(administration, undefined, 'fund:all')), ' ', word('page.headline.administration')] : null,
    straight ? [' · ', h('b', null, amount(straight, undefined, 'total:all')), ' ', word('page.headline.straight')] : null);
}

/** What is said once a change is done. */
export function announcement(mine) {
  const answer = shown.answer;
  if (!answer || state.draft) return '';
  return word('page.headline.announced', { paid: exact(cents(answer.expected)), mine });
}
