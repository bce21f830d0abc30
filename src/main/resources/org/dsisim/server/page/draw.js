// Draws everything that is shown; only what differs is touched.

import { answersSeen } from './asked.js';
import { askIndicators, cannot } from './cannot.js';
import { columnsKnown, fillColumns } from './compare.js';
import { delegation, strip } from './delegation.js';
import { show } from './dom.js';
import { headline } from './headline.js';
import { historyStrip, nowTitle } from './history.js';
import { askMattersLater } from './matters.js';
import { drawRuler } from './ruler.js';
import { sessionSeen } from './session.js';
import { shown } from './shown.js';
import { option, settings, state } from './state.js';
import { textColumn } from './text.js';
import { alarm, isDark, topBar } from './top.js';
import { isCompact, roomNow, tab, tabBar, view } from './views.js';
import { drawWhy } from './why.js';
import { isRightToLeft, word } from './words.js';
import { world } from './world.js';
import { askYears } from './years.js';

const $ = id => document.getElementById(id);

/** The size of the text: in a presentation what 80 of it fill the width. */
export function fit() {
  document.documentElement.style.fontSize = state.present ? `${Math.max(16, innerWidth / 80)}px` : '';
}

function frame() {
  const root = document.documentElement;
  // What is set again, even to the same, is laid out again.
  const put = (name, value) => { if (root.getAttribute(name) !== value) root.setAttribute(name, value); };
  put('lang', state.language);
  put('dir', state.direction ?? (isRightToLeft(state.language) ? 'rtl' : 'ltr'));
  put('data-theme', isDark() ? 'dark' : 'light');
  root.classList.toggle('present', state.present);
  document.body.classList.toggle('compact', isCompact());
  document.body.classList.toggle('late', shown.late || shown.lost);
  const says = alarm();
  $('bar').hidden = !says;
  if ($('bar').textContent !== says) $('bar').textContent = says;
  if ($('drop').textContent !== word('page.own.drop')) $('drop').textContent = word('page.own.drop');
  const title = state.start ? word('page.title-of', { option: nowTitle() }) : word('page.title');
  if (document.title !== title) document.title = title;
}

let lastSeen = -1;

/** The last change stays in sight; a list that is scrolled by hand is left alone. */
function inSight() {
  if (lastSeen === state.at) return;
  lastSeen = state.at;
  const list = $('history').querySelector('ol');
  const [last, box] = [list.querySelector('li.last'), list].map(one => one.getBoundingClientRect());
  if (last.right > box.right || last.left < box.left) list.scrollLeft += last.right - box.right;
}

const drawn = new Map();

/** Draws a part if anything that it is made of has changed: while a finger moves that is the text alone. */
function part(id, inputs, make) {
  const before = drawn.get(id);
  if (before && inputs.every((input, i) => input === before[i])) return false;
  drawn.set(id, inputs);
  show($(id), ...[make()].flat());
  return true;
}

const label = (id, words) => { if ($(id).getAttribute('aria-label') !== words) $(id).setAttribute('aria-label', words); };

export function draw() {
  frame();
  if (!state.start) return;
  const { text, answer, refused } = shown, { scenario, mine, names, snapshots, steps, at } = state;
  const place = [state.language, document.documentElement.dir, innerWidth, innerHeight, state.present].join();
  const look = JSON.stringify(state.view), set = JSON.stringify([settings(), state.baseline, option()]), compact = isCompact();
  part('top', [place, world, scenario, option(), isDark()], topBar);
  part('text', [place, world, set, look, text, refused, shown.cited, answer?.share?.terms.join()], textColumn);
  part('strip', [place, world, compact, answer, mine], () => (compact ? strip() : []));
  part('headline', [place, world, set, look, text, answer, refused, answersSeen()], headline);
  part('tabs', [place, world, tab()], tabBar);
  const beside = ['mine', 'compare', 'years', 'rests'].includes(tab());
  const room = tab() === 'session' ? [set, ...sessionSeen()] : [];
  part('view', [place, ...room, roomNow(), answersSeen(), world, look, answer, mine, names, beside && set, beside && text, beside && columnsKnown(), snapshots], view);
  if (tab() === 'compare') fillColumns(draw);
  if (tab() === 'years') askYears(draw);
  if (tab() === 'rests') askIndicators(draw);
  askMattersLater(!compact || tab() === 'mine', draw);
  part('side', [place, world, compact, set, look, text, answer, mine, answersSeen()], () => (compact ? [] : [delegation(), cannot()]));
  part('history', [place, world, steps, at, shown.past.size, mine, snapshots, set, text], historyStrip);
  $('view').setAttribute('aria-labelledby', `tab-${tab()}`);
  label('text', word('page.text.title'));
  label('strip', word('page.strip.title'));
  label('tabs', word('page.tab.label'));
  label('side', word('page.mine.title'));
  label('result', word('page.result'));
  label('history', word('page.history.title'));
  inSight();
  drawWhy();
  drawRuler();
}

/** Draws all anew: what stands there was put there by somebody else. */
export function redraw() {
  drawn.clear();
  draw();
}
