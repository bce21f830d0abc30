// The page comes up: what the engine knows, the words, the state that the address holds; then people act.

import { changed, clicked, dropped } from './acts.js';
import { show } from './dom.js';
import { draw, fit, redraw } from './draw.js';
import * as engine from './engine.js';
import { toFragment, fromFragment } from './link.js';
import { forgetWidths } from './marks.js';
import { memory } from './memory.js';
import { droppedOn, isFile } from './own.js';
import { move, pressed, pressedBeside, settle } from './pointer.js';
import { fitPaper } from './paper.js';
import { pressedKey } from './keyboard.js';
import { reckon } from './reckon.js';
import { follow } from './ruler.js';
import { watchSession } from './session.js';
import { shown } from './shown.js';
import { restore, state } from './state.js';
import { onPaper, tab, watchRoom } from './views.js';
import { speak, word } from './words.js';
import { country, know, world } from './world.js';

const AGAIN = 1500;
const ACTS = '[data-do],[data-why],[data-choice],[data-go],[data-set],[data-back],[data-show],[data-export],[data-unfold],[data-forget],[data-column-of],[data-mine],[data-tab],[data-by],[data-filter],[data-sort]';

/** The state of the address, with what it does not say as this program and this computer have it. */
function enter(fragment) {
  restore(fromFragment(fragment));
  state.scenario ??= world.default.scenario;
  state.start ??= world.default.option;
  const remembered = memory.get('mine');
  if (!state.mine && remembered && country(remembered).party) state.mine = remembered;
  state.theme ??= memory.get('theme');
  shown.refused = null;
}

async function begin() {
  const { language } = fromFragment(location.hash);
  try {
    const [start, words] = await Promise.all([engine.start(language), engine.words(language)]);
    know(start);
    speak(language, words);
  } catch (failure) {
    if (!(failure instanceof engine.Lost)) throw failure;
    setTimeout(begin, AGAIN);
    return;
  }
  enter(location.hash);
  fit();
  listen();
  watchSession(() => tab() === 'session', draw);
  await reckon();
}

function listen() {
  document.addEventListener('click', event => {
    const from = event.target.closest?.(ACTS);
    if (from && !from.disabled) clicked(from);
  });
  document.addEventListener('pointerdown', event => {
    pressedBeside(event);
    pressed(event);
  });
  document.addEventListener('keydown', pressedKey);
  document.addEventListener('change', ({ target }) => {
    if (target.dataset.language !== undefined) spoken(target.value);
    else if (target.dataset.range) settle();
    else changed(target);
  });
  document.addEventListener('input', ({ target }) => {
    if (target.dataset.range) move(target.dataset.range, Number(target.value));
    if (target.dataset.search) {
      state.view.search = target.value;
      draw();
    }
  });
  document.addEventListener('toggle', ({ target }) => {
    const name = target.dataset?.open;
    if (name) state.view.open = target.open ? [...new Set([...state.view.open, name])] : state.view.open.filter(one => one !== name);
  }, true);
  document.addEventListener('scroll', follow, true);
  document.addEventListener('cited', draw);
  watchRoom(draw);
  document.fonts.addEventListener('loadingdone', () => {
    forgetWidths();
    redraw();
  });
  addEventListener('resize', () => {
    fit();
    draw();
  });
  addEventListener('hashchange', () => {
    if (location.hash.slice(1) === toFragment(state)) return;
    enter(location.hash);
    reckon();
  });
  const dragged = is => document.body.classList.toggle('dragged', is);
  addEventListener('dragover', event => {
    if (!isFile(event)) return;
    event.preventDefault();
    dragged(true);
  });
  addEventListener('dragleave', event => { if (!event.relatedTarget) dragged(false); });
  addEventListener('drop', event => {
    if (!isFile(event)) return;
    event.preventDefault();
    dragged(false);
    droppedOn(event.dataTransfer).then(({ files, folder }) => dropped(files, folder));
  });
  addEventListener('beforeprint', () => {
    show(document.getElementById('view'), ...onPaper());
    fitPaper();
  });
  addEventListener('afterprint', redraw);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
}

/** Another language: its words, and what the engine says in it. */
async function spoken(language) {
  state.language = language;
  const [start, words] = await Promise.all([engine.start(language), engine.words(language)]);
  know(start);
  speak(language, words);
  await reckon();
}

begin().catch(failure => {
  const bar = document.getElementById('bar');
  bar.hidden = false;
  bar.textContent = `${word('page.title')}: ${failure.message}`;
  throw failure;
});
