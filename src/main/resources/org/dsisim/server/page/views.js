// Which pictures there are and which is looked at: one at a time where there is little room.

import { cannot, rests } from './cannot.js';
import { changes } from './changes.js';
import { compare } from './compare.js';
import { delegation } from './delegation.js';
import { h } from './dom.js';
import { cents } from './figures.js';
import { flow } from './flow.js';
import { map } from './map.js';
import { parties } from './parties.js';
import { payers } from './payers.js';
import { session } from './session.js';
import { shown } from './shown.js';
import { state } from './state.js';
import { word } from './words.js';
import { world } from './world.js';
import { years } from './years.js';

/** What streams and their names need, in pixels at the usual size of the text. */
const NARROWEST = 460;

/** The room that a picture has, and a pixel at the size of the text, which is larger in a presentation. */
const room = { width: 0, height: 0, unit: 1 };

/** Tells a listener, at once and later, that a picture has another room: to measure while drawing would lay all out twice. */
export function watchRoom(listener) {
  const box = document.getElementById('view');
  const look = () => {
    const now = { width: box.clientWidth, height: box.clientHeight, unit: parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 };
    if (Object.keys(room).every(one => room[one] === now[one])) return;
    Object.assign(room, now);
    listener();
  };
  new ResizeObserver(look).observe(box);
}

/** The room, for whoever draws anew where it is another. */
export const roomNow = () => `${room.width} ${room.height} ${room.unit}`;
export const isPhone = () => innerWidth < 700;
export const isCompact = () => state.present || innerWidth < 1280 || innerHeight < 800;

const LABELS = {
  overview: () => word('page.tab.overview'), flow: () => word('page.tab.flow'), changes: () => word('page.tab.changes'), parties: () => word('page.parties'),
  map: () => word('page.tab.map'), payers: () => word('page.payers.title'), mine: () => word('page.mine.title'), compare: () => word('page.tab.compare'), session: () => word('page.session.title'), years: () => word('page.years.title'), rests: () => word('page.tab.rests'),
};

/** The views at this size; the session is one where there is one. */
export const tabs = () => [...sized(), ...(world.session ? ['session'] : [])];

/** Where there is no room for the streams, bars say the same. */
const isNarrow = () => isPhone() || (room.width > 0 && room.width < NARROWEST * room.unit);

const sized = () => (isNarrow() && isCompact() ? ['changes', 'parties', 'map', 'payers', 'mine', 'compare', 'years', 'rests']
  : isCompact() ? ['flow', 'changes', 'parties', 'map', 'payers', 'mine', 'compare', 'years', 'rests'] : ['overview', 'parties', 'map', 'payers', 'compare', 'years', 'rests']);

/** The tab that is looked at: the first where there is none of that name at this size. */
export const tab = () => (tabs().includes(state.view.tab) ? state.view.tab : tabs()[0]);

export const tabBar = () => tabs().map(one => h('button', { role: 'tab', id: `tab-${one}`, 'data-tab': one, key: one, 'aria-selected': String(tab() === one), 'aria-controls': 'view', tabindex: tab() === one ? 0 : -1 }, LABELS[one]()));

/** Views of all that is known of each Party. */
export const needsDetails = () => ['parties', 'map'].includes(tab());

export function view() {
  const one = tab();
  // What came while a bracket was moved has only amounts: the rest is on its way.
  if (!shown.answer || (needsDetails() && shown.answer.parties.some(row => row.rank === undefined))) return [];
  const views = { compare, session, parties, map, payers, changes, rests, years: () => years(room.width, room.unit), mine: () => [delegation(), cannot()], flow: picture, overview: () => [picture(), changes()] };
  return views[one]();
}

/** What the table below the picture takes in the overview. */
const TABLE = 356;

function picture() {
  const u = room.unit, answer = shown.answer, overview = tab() === 'overview';
  const height = overview ? Math.max(180 * u, Math.min(290 * u, room.height - TABLE * u)) : Math.max(240 * u, Math.min(room.height - 44 * u, 430 * u));
  const by = (what, label) => h('button', { 'data-by': what, key: what, 'aria-pressed': String(state.view.by === what) }, label);
  return [
    h('div.head', { key: 'flow head' }, h('h2', null, word('page.flow.title'), ' ', h('small', null, word('page.million'), answer.share ? `, ${answer.share.words}` : '')),
      h('span.switch', { role: 'group', 'aria-label': word('page.flow.by') }, by('sectors', word('page.flow.by-sector')), by('homes', word('page.flow.by-home')))),
    h('div.scroll', { key: 'flow' }, cents(answer.expected) ? flow(Math.max(room.width - 2, NARROWEST * u), height, u)
      : h('p.nothing', { style: { 'block-size': `${height}px` } }, word(answer.untold ? 'page.flow.untold' : 'page.headline.nothing'))),
  ];
}

/** On paper: the pictures and the caveats together, at the width of the sheet. */
export const onPaper = () => (shown.answer ? [
  cents(shown.answer.expected) ? flow(680, 150, 0.8) : null,
  h('div.paper-columns', null, h('div', null, changes()), h('div', null, delegation(), cannot())),
] : []);
