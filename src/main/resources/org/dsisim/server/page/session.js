// A training session for its trainer: how participants come in, what they are asked, and what a room has handed in.

import { asker } from './asked.js';
import { h } from './dom.js';
import * as engine from './engine.js';
import { grouped } from './figures.js';
import { titleOf } from './history.js';
import { give } from './own.js';
import { problemSaid } from './problems.js';
import { save } from './share.js';
import { ask, option, settings, state, taken } from './state.js';
import { spread } from './spread.js';
import { word } from './words.js';
import { nameOf, world } from './world.js';

const AGAIN = 2000;

/** What the room has handed in, as it was seen last, and what was said of a wish that could not be met. */
let seen = null, said = [];
const assessed = asker('assess', ({ asked }) => engine.session.assess(asked));

/** What the view is drawn from, for whoever draws it anew when that is another. */
export const sessionSeen = () => [seen, said, assessed.known(question())];

/** Looks at the room, and draws it as long as its view is open. */
export function watchSession(isOpen, redraw) {
  let looking = false;
  const look = async () => {
    if (!world.session || looking || document.hidden) return;
    looking = true;
    try {
      know(await engine.session.look());
      if (isOpen()) show(redraw);
    } catch (failure) {
      if (!(failure instanceof engine.Lost || failure instanceof engine.Superseded || failure instanceof engine.Refused)) throw failure;
    } finally {
      looking = false;
    }
  };
  setInterval(look, AGAIN);
  look();
}

/** What is the same as before stays the same, so that nothing is drawn anew for it. */
function know(session) {
  if (JSON.stringify(session) !== JSON.stringify(seen)) seen = session;
}

/** Draws the room, with how its option stands by what it thinks now. */
function show(redraw) {
  const asked = question();
  if (asked && assessed.known(asked) === undefined) assessed.ask(asked, redraw);
  redraw();
}

/** How the option that is scored stands: asked anew when something is set otherwise, or somebody scores. */
function question() {
  const scores = seen?.asked.scores;
  if (!scores || !state.scenario) return null;
  const { scenario, year } = ask();
  return {
    asked: { scenario, ...(year ? { year } : {}), option: scores.option, settings: taken(settings(), scores.option), by: scores.by },
    with: seen.spread.map(one => [one.low, one.high]),
  };
}

/** What the trainer wishes of the session; what is wrong with it stands in the view. */
async function wish(asking, redraw) {
  said = [];
  try {
    know(await asking());
  } catch (failure) {
    if (!(failure instanceof engine.Refused)) throw failure;
    said = failure.problems;
  }
  show(redraw);
}

const wished = () => ({ companies: seen.asked.companies, year: seen.asked.year, ...(seen.asked.scores ? { scores: { by: seen.asked.scores.by, option: seen.asked.scores.option } } : {}) });

export const sessionActs = redraw => ({
  'session-code': () => wish(() => engine.session.admit('new-code'), redraw),
  'session-close': () => wish(() => engine.session.admit('nobody'), redraw),
  'session-option': () => wish(() => engine.session.ask({ ...wished(), scores: { by: seen.asked.scores.by, option: option() } }), redraw),
  'session-remove': from => wish(() => engine.session.remove(Number(from.dataset.participant)), redraw),
  'session-table': async from => save(await engine.session.table(from.dataset.table), `${from.dataset.table}.csv`),
});

/** The companies of the room as a scenario of one's own, which is looked at from then on. */
export const lookAtCompanies = async told => give([new File([await engine.session.table('session')], 'session.csv')], null, told);

/** What participants are asked from now on. */
export function sessionAsked(at, redraw) {
  const asked = wished();
  if (at.dataset.session === 'companies') asked.companies = at.checked;
  else if (at.dataset.session === 'year') asked.year = Number(at.value);
  else if (at.value) asked.scores = { by: at.value, option: asked.scores?.option ?? option() };
  else delete asked.scores;
  wish(() => engine.session.ask(asked), redraw);
}

export function session() {
  if (!seen) return h('p.note', { key: 'waiting' }, word('page.awaited'));
  return [coming(), h('div.session-parts', { key: 'parts' }, asking(), companies()), seen.asked.scores ? scores() : null];
}

const act = (what, label, more = {}) => h('button.link', { 'data-do': what, key: `${what} ${Object.values(more).join(' ')}`, ...more }, label);

/** Large enough for the last row of a room. */
function coming() {
  const has = seen.participants.filter(one => one.company).length;
  return h('div.coming', { key: 'coming' },
    seen.qr ? qr(seen.qr, seen.addresses[0]) : null,
    h('div.where', null, h('p.note', null, word('page.session.open')), seen.addresses.length ? seen.addresses.map((one, i) => h(i ? 'p.note' : 'p.address', { key: one }, one)) : h('p', null, word('page.session.no-network')),
      seen.shared ? null : h('p.note', null, word('page.session.here-alone'))),
    h('div', null, h('p.note', null, word('page.session.code')), h('p.code', null, seen.open ? seen.code : '–'), seen.open ? null : h('p.note', null, word('page.session.closed'))),
    h('div', null, h('p.note', null, word('page.session.takes-part')), h('p.count', null, grouped(seen.participants.length, 0)),
      h('p.note', null, word('page.session.handed-in', { companies: has, scored: seen.scored, most: seen.most }))),
    state.present ? null : h('div.acts', null, act('session-code', word('page.session.new-code')), seen.open ? act('session-close', word('page.session.close')) : null),
    said.map((problem, i) => h('p.error', { role: 'alert', key: `said-${i}` }, problemSaid(problem))));
}

/** Dark on light whatever the colours of the page, with the margin that a camera looks for. */
function qr({ size, path }, address) {
  const margin = 4, whole = size + 2 * margin;
  return h('svg.qr', { key: 'qr', role: 'img', 'aria-label': word('page.session.qr', { address }), viewBox: `${-margin} ${-margin} ${whole} ${whole}` },
    h('rect.light', { x: -margin, y: -margin, width: whole, height: whole }), h('path.dark', { d: path }));
}

function asking() {
  if (state.present) return null;
  const { companies, year, scores } = seen.asked;
  return h('section', { key: 'asking' }, h('h2', null, word('page.session.asked')),
    h('p', null, h('label', null, h('input', { type: 'checkbox', 'data-session': 'companies', checked: companies, key: 'companies' }), ' ', word('page.session.ask-company')), ' ',
      h('label', null, word('page.session.of-year'), ' ', h('input.year', { type: 'number', min: 2010, max: 2050, 'data-session': 'year', value: year, key: 'year' }))),
    h('p', null, h('label', null, word('page.session.ask-scores'), ' ', h('select', { 'data-session': 'by', value: scores?.by ?? '', key: 'by' }, h('option', { value: '' }, word('page.session.no-scores')), seen.frameworks.map(one => h('option', { value: one.id }, one.title))))),
    scores ? h('p.note', null, word('page.session.scored-option', { option: titleOf(scores.option) }), ' ', scores.option === option() ? null : act('session-option', word('page.session.score-this', { option: titleOf(option()) }))) : null);
}

function companies() {
  const has = seen.participants.filter(one => one.company);
  return h('section', { key: 'companies' }, h('h2', null, word('page.session.companies', { count: has.length })),
    has.length ? h('p.acts', null, act('session-scenario', word('page.session.look')), act('session-table', word('page.session.users'), { 'data-table': 'session' })) : null,
    state.present || !seen.participants.length ? null : h('div.scroll', null, h('table.rows', null,
      h('thead', null, h('tr', null, h('th', { scope: 'col' }, word('page.session.participant')), h('th', { scope: 'col' }, word('page.payers.sector')), h('th', { scope: 'col' }, word('page.payers.home')), ['sales', 'profit', 'assets'].map(one => h('th.num', { scope: 'col' }, TITLES[one]())), h('td', null))),
      h('tbody', null, seen.participants.map(row)))));
}

const TITLES = { sales: () => word('page.session.sales'), profit: () => word('page.session.profit'), assets: () => word('page.session.assets') };

function row({ number, name, company }) {
  const shownName = name || word('page.session.number', { number });
  const money = figure => h('td.num', null, company ? (company[figure] === null ? word('page.session.unknown') : usd(company[figure])) : '');
  return h('tr', { key: String(number) }, h('td', null, h('bdi', null, shownName)), h('td', null, company?.sector.replaceAll('-', ' ') ?? word('page.session.nothing-yet')), h('td', null, company ? nameOf(company.home) : ''),
    money('sales_usd'), money('profit_usd'), money('assets_usd'),
    h('td.num', null, act('session-remove', word('page.session.remove'), { 'data-participant': number, 'aria-label': word('page.session.remove-of', { name: shownName }) })));
}

/** US dollars as they were handed in, with their cents where they have some. */
const usd = amount => grouped(Number(amount), amount.includes('.') ? 2 : 0);

function scores() {
  const answer = assessed.known(question());
  return h('section', { key: 'scores' }, h('h2', null, word('page.session.scores', { option: titleOf(seen.asked.scores.option) }), ' ', h('small', null, word('page.session.ends'))),
    h('div.spreads', null, seen.spread.map(one => spread(one, criterionOf(answer, one.id)))),
    h('p.legend', null, h('span', null, h('i.key-given', null), word('page.session.one-score')), h('span', null, h('i.key-middle', null), word('page.session.middle')), h('span', null, h('i.key-measure', null), word('page.session.measured'))),
    state.present ? null : h('p.acts', null, act('session-table', word('page.session.judgements'), { 'data-table': 'judgements' }), act('session-table', word('page.session.each-score'), { 'data-table': 'scores' })),
    answer?.problems ? answer.problems.map(problem => h('p.error', null, problemSaid(problem))) : answer && !state.present ? [h('h3', null, word('page.rests.command')), h('code.command', null, answer.command)] : null);
}

const criterionOf = (answer, id) => answer?.options?.[0]?.criteria.find(one => one.id === id) ?? null;
