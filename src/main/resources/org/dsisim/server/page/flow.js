// Where the money goes: payers, the fund, groups of Parties, States and IPLC needs. One scale for this text and
// the baseline, so that a larger fund looks larger.

import { h } from './dom.js';
import { cents, decimals, millions } from './figures.js';
import { about, capital, fitted, IPLC, plainly, STATE, textWidth } from './marks.js';
import { shown } from './shown.js';
import { state } from './state.js';
import { word } from './words.js';
import { country, nameOf, regionalGroups } from './world.js';

const MOST_HOMES = 7;
const sum = (list, of) => list.reduce((all, one) => all + (of(one) ?? 0), 0);

/** The picture in a box of a size; u is a pixel at the size of the text. */
export function flow(width, height, u) {
  const answer = shown.answer, expected = cents(answer.expected) ?? 0;
  const left = payers(answer), right = receivers(answer), straight = cents(answer.straight) ?? 0;
  const before = cents(answer.baseline?.expected) ?? expected;
  const g = geometry(left, right, expected, before, width, height, u);
  const text = (x, y, anchor, kind, ...words) => h('text', { class: kind, x: g.x(x), y, 'text-anchor': anchor, 'dominant-baseline': 'middle' }, ...words);
  const digits = decimals(left.map(n => n.value), right.map(n => n.value));
  const label = (x, one, anchor, room) => h('g', { 'data-why': one.why, class: one.why ? 'why-mark' : '' },
    h('title', null, `${one.label}: ${millions(one.value, digits)}`),
    text(x, one.mid, anchor, '', fitted(one.label, room - textWidth(` ${millions(one.value, digits)}`, 13 * u), 13 * u), ' ', h('tspan.strong', null, millions(one.value, digits))));
  const ends = [
    { name: word('page.state'), part: STATE, value: sum(right, n => n.state), ...g.ends[0] },
    { name: word('page.iplc'), part: IPLC, value: sum(right, n => n.iplc), ...g.ends[1] },
  ];
  return h('svg.flow-picture', { 'data-picture': 'flow', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': spoken(left, right, expected, cents(answer.fund), digits) },
    ribbons(g, left, right),
    thread(g, right, answer, u),
    left.map(n => [node(g, g.x1, n.y, n.h), label(g.x1 - 6 * u, n, 'end', g.leftRoom)]),
    right.map(n => [node(g, g.x3, n.y, n.h), label(g.x3 + g.w + 6 * u, n, 'start', g.rightRoom)]),
    node(g, g.x2, g.fundY, g.fundH),
    straight ? beside(g, straight, expected, height, u, text) : null,
    h('path.ghost', { d: `M${g.x(g.x2 - 5 * u)} ${g.baseY}H${g.x(g.x2 - 9 * u)}V${g.baseY + g.baseH}H${g.x(g.x2 - 5 * u)}` }),
    straight && !cents(answer.fund) ? null : h('g.why-mark', { 'data-why': 'fund:all' }, text(g.x2 + g.w / 2, Math.max(8 * u, Math.min(g.fundY, g.baseY) - 11 * u), 'middle', '', word('page.flow.fund'), ' ', h('tspan.strong', null, millions(cents(answer.fund))))),
    ends.map(end => [node(g, g.x4, end.y, end.h), h('g.why-mark', { 'data-why': about('fund:all', end.part) }, text(g.x4 + g.w + 6 * u, end.mid - 8 * u, 'start', '', end.name), text(g.x4 + g.w + 6 * u, end.mid + 9 * u, 'start', 'strong', millions(end.value, digits)))]),
    straight ? null : lane(g, width, height, u, text));
}

/** What goes straight to countries of origin: below the fund, and named below all else, where nothing has a name yet. */
function beside(g, straight, expected, height, u, text) {
  const size = Math.max(g.fundH * straight / Math.max(expected, 1), 1), bottom = g.fundY + g.fundH, middle = g.x2 + g.w / 2, y = height - 9 * u;
  return [
    h('rect.node.straight', { x: Math.min(g.x(g.x2), g.x(g.x2 + g.w)), y: bottom - size, width: g.w, height: size }),
    h('path.lane', { d: `M${g.x(middle)} ${bottom + 2 * u}V${y - 9 * u}` }),
    text(middle, y, 'middle', '', word('page.flow.straight'), ' ', h('tspan.strong', null, millions(straight))),
  ];
}

function payers(answer) {
  if (state.view.by === 'sectors') return answer.sectors.map(one => ({ label: plainly(one.name), value: cents(one.expected) ?? 0, why: `sector:${one.id}` })).filter(one => one.value > 0);
  const homes = answer.homes.map(one => ({ label: one.party ? one.name : word('page.flow.no-party', { name: one.name }), value: cents(one.expected) ?? 0, why: `home:${one.iso3}` })).filter(one => one.value > 0).sort((a, b) => b.value - a.value);
  const others = homes.slice(MOST_HOMES);
  return [...homes.slice(0, MOST_HOMES), ...(others.length ? [{ label: word('page.flow.other-homes', { count: others.length }), value: sum(others, one => one.value) }] : [])];
}

/** Groups in the order of the United Nations, then Parties in none of them, then what reaches no Party. */
function receivers(answer) {
  const groups = regionalGroups().map(group => {
    const one = answer.groups.find(row => row.id === group.id);
    return { id: group.id, label: group.short ?? group.title, value: cents(one?.amount) ?? 0, state: cents(one?.state) ?? 0, iplc: cents(one?.iplc) ?? 0, why: `group:${group.id}` };
  });
  const none = answer.parties.filter(one => !country(one.iso3).group);
  const rest = { id: null, label: word('page.flow.no-group'), value: sum(none, one => cents(one.amount)), state: sum(none, one => cents(one.state)), iplc: sum(none, one => cents(one.iplc)) };
  const administration = { label: capital(word('page.headline.administration')), value: cents(answer.administration) ?? 0, state: 0, iplc: 0 };
  const given = sum(groups, one => one.value) + rest.value + administration.value;
  const left = { label: word('page.flow.not-given-out'), value: Math.max(0, (cents(answer.expected) ?? 0) - given), state: 0, iplc: 0 };
  return [...groups, ...[rest, administration, left].filter(one => one.value > 0)];
}

function geometry(left, right, expected, before, width, height, u) {
  const top = 20 * u, room = height - top - 24 * u, gap = 4 * u, w = 8 * u;
  // Each has room for its name; where they are many, names stand closer, so that the streams keep theirs.
  const slot = Math.min(18 * u, 0.8 * room / Math.max(left.length, right.length, 1) - gap);
  let k = room / Math.max(expected, before, 1);
  const fits = list => sum(list, n => Math.max(n.value * k, slot)) + gap * (list.length - 1) <= room;
  for (let i = 0; i < 400 && !(fits(left) && fits(right)); i++) k *= 0.98;
  for (const list of [left, right]) {
    let y = top;
    for (const n of list) {
      const own = Math.max(n.value * k, slot);
      Object.assign(n, { h: n.value * k, y: y + (own - n.value * k) / 2, mid: y + own / 2 });
      y += own + gap;
    }
  }
  const widest = list => Math.max(60 * u, ...list.map(n => textWidth(`${n.label} ${millions(n.value)}`, 13 * u)));
  const endRoom = Math.max(44 * u, ...[word('page.state'), word('page.iplc')].map(name => textWidth(name, 13 * u))) + 6 * u;
  // The streams keep a quarter of the width; long names give way, those of groups last.
  const names = (width - endRoom - 4 * w) * 0.75, need = [widest(left) + 10 * u, widest(right) + 14 * u];
  const rightRoomy = Math.min(need[1], names * 0.48), leftWide = Math.min(need[0], names - rightRoomy), rightWide = Math.min(need[1], names - leftWide);
  const x1 = leftWide, x4 = width - w - endRoom, x3 = x4 - w - 6 * u - rightWide, x2 = x1 + (x3 - x1) * 0.48;
  const fundH = expected * k, baseH = before * k;
  const stateH = sum(right, n => n.state) * k, iplcH = sum(right, n => n.iplc) * k, apart = 36 * u;
  const stateY = top + Math.max(0, (room - stateH - iplcH - apart) / 2), iplcY = stateY + Math.max(stateH, 1) + apart;
  const mirrored = document.documentElement.dir === 'rtl';
  return {
    x: x => (mirrored ? width - x : x), w, x1, x2, x3, x4, k, top, leftRoom: leftWide - 6 * u, rightRoom: rightWide - 8 * u,
    fundH, fundY: top + (room - fundH) / 2, baseH, baseY: top + (room - baseH) / 2,
    ends: [{ y: stateY, h: stateH, mid: stateY + stateH / 2 }, { y: iplcY, h: iplcH, mid: iplcY + iplcH / 2 }],
  };
}

function ribbons(g, left, right) {
  const one = (xa, ya, xb, yb, height, kind) => (height < 0.05 ? null
    : h('path.flow', { class: kind, d: `M${g.x(xa)} ${ya}C${g.x((xa + xb) / 2)} ${ya} ${g.x((xa + xb) / 2)} ${yb} ${g.x(xb)} ${yb}V${yb + height}C${g.x((xa + xb) / 2)} ${yb + height} ${g.x((xa + xb) / 2)} ${ya + height} ${g.x(xa)} ${ya + height}Z` }));
  const all = [];
  let y = g.fundY;
  for (const n of left) {
    all.push(one(g.x1 + g.w, n.y, g.x2, y, n.h));
    y += n.h;
  }
  y = g.fundY;
  let [sy, iy] = g.ends.map(end => end.y);
  for (const n of right) {
    n.from = y;
    all.push(one(g.x2 + g.w, y, g.x3, n.y, n.h), one(g.x3 + g.w, n.y, g.x4, sy, n.state * g.k), one(g.x3 + g.w, n.y + n.state * g.k, g.x4, iy, n.iplc * g.k, 'iplc'));
    y += n.h;
    sy += n.state * g.k;
    iy += n.iplc * g.k;
  }
  return all;
}

/** My delegation, as a thread of its own width from the fund into its group. */
function thread(g, right, answer) {
  const mine = answer.parties.find(one => one.iso3 === state.mine), own = cents(mine?.amount), home = right.find(n => n.id && n.id === country(state.mine).group);
  if (!own || !home) return null;
  const before = (sum(answer.parties.filter(one => country(one.iso3).group === home.id && one.iso3 < state.mine), one => cents(one.amount)) + own / 2) * g.k;
  const middle = g.x((g.x2 + g.w + g.x3) / 2);
  return h('path.thread', { 'stroke-width': Math.max(own * g.k, 1.5), d: `M${g.x(g.x2 + g.w)} ${home.from + before}C${middle} ${home.from + before} ${middle} ${home.y + before} ${g.x(g.x3)} ${home.y + before}` },
    h('title', null, `${nameOf(state.mine)}: ${millions(own)}`));
}

const node = (g, x, y, height) => h('rect.node', { x: Math.min(g.x(x), g.x(x + g.w)), y, width: g.w, height: Math.max(height, 0.75) });

/** Nothing passes beside the fund: that is drawn too. */
function lane(g, width, height, u, text) {
  const y = height - 9 * u, says = word('page.flow.nothing-beside');
  const end = width - textWidth(says, 12 * u) - 8 * u, from = Math.max(g.x1, textWidth(word('page.flow.straight'), 12 * u) + 14 * u);
  return [text(from - 6 * u, y, 'end', 'weak', word('page.flow.straight')), h('path.lane', { d: `M${g.x(from)} ${y}H${g.x(Math.max(from, Math.min(g.x3, end)))}` }), text(width, y, 'end', 'weak', says)];
}

/** The picture in words, for who does not see it. */
const spoken = (left, right, expected, fund, digits) => word('page.flow.spoken', {
  paid: millions(expected), fund: millions(fund), from: left.map(n => `${n.label} ${millions(n.value, digits)}`).join('; '), to: right.map(n => `${n.label} ${millions(n.value, digits)}`).join('; '),
});
