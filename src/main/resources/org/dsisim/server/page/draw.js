// Draws everything that is shown; only what differs is touched.

import { cannot } from './cannot.js';
import { delegation, strip } from './delegation.js';
import { show } from './dom.js';
import { headline } from './headline.js';
import { historyStrip, nowTitle } from './history.js';
import { drawRuler } from './ruler.js';
import { shown } from './shown.js';
import { state } from './state.js';
import { textColumn } from './text.js';
import { alarm, isDark, topBar } from './top.js';
import { isCompact, tab, tabBar, view } from './views.js';
import { drawWhy } from './why.js';
import { isRightToLeft, word } from './words.js';

const $ = id => document.getElementById(id);

/** The size of the text: in a presentation what 80 of it fill the width. */
export function fit() {
  document.documentElement.style.fontSize = state.present ? `${Math.max(16, innerWidth / 80)}px` : '';
}

function frame() {
  const root = document.documentElement;
  root.lang = state.language;
  root.dir = state.direction ?? (isRightToLeft(state.language) ? 'rtl' : 'ltr');
  root.dataset.theme = isDark() ? 'dark' : 'light';
  root.classList.toggle('present', state.present);
  document.body.classList.toggle('compact', isCompact());
  document.body.classList.toggle('late', shown.late);
  const says = alarm();
  $('bar').hidden = !says;
  $('bar').textContent = says;
  document.title = state.start ? word('page.title-of', { option: nowTitle() }) : word('page.title');
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

export function draw() {
  frame();
  if (!state.start) return;
  show($('top'), ...topBar());
  show($('text'), ...textColumn());
  $('text').setAttribute('aria-label', word('page.text.title'));
  show($('strip'), ...(isCompact() ? strip() : []));
  $('strip').setAttribute('aria-label', word('page.strip.title'));
  show($('headline'), ...[headline()].flat());
  show($('tabs'), ...tabBar());
  $('tabs').setAttribute('aria-label', word('page.tab.label'));
  $('view').setAttribute('aria-labelledby', `tab-${tab()}`);
  show($('view'), ...[view()].flat());
  show($('side'), ...(isCompact() ? [] : [delegation(), cannot()]));
  $('side').setAttribute('aria-label', word('page.mine.title'));
  $('result').setAttribute('aria-label', word('page.result'));
  show($('history'), ...historyStrip());
  inSight();
  $('history').setAttribute('aria-label', word('page.history.title'));
  drawWhy();
  drawRuler();
}
