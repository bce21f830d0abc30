// What leaves the page: a link that holds everything, a small file with the same, the text, and files that the engine writes.

import { open } from './dialog.js';
import { h, show } from './dom.js';
import * as engine from './engine.js';
import { toFragment } from './link.js';
import { capital } from './marks.js';
import { called } from './own.js';
import { problemSaid } from './problems.js';
import { shown } from './shown.js';
import { ask, state } from './state.js';
import { word } from './words.js';

/** Where the page stands with all that is set: no figure and no name of a payer is in it. */
export const link = () => `${location.origin}${location.pathname}#${toFragment(state)}`;

export function openShare() {
  const act = (what, label, hint) => h('li', null, h('button.link', { type: 'button', 'data-export': what, key: what }, label), ' ', h('span.note', null, hint));
  open(word('page.share.title'),
    h('p', null, word('page.share.home')),
    h('p', null, h('button.act', { type: 'button', 'data-export': 'state', key: 'state' }, word('page.share.file'))),
    h('h3', null, word('page.share.link')),
    h('p', null, word('page.share.link-hint')),
    called() ? h('p', null, word('page.own.link', { name: called() })) : null,
    h('p.copy', null, h('input', { type: 'text', readonly: true, 'aria-label': word('page.share.link'), value: link(), key: 'link' }), h('button.link', { type: 'button', 'data-do': 'copy-link', key: 'copy' }, word('page.share.copy'))),
    h('h3', null, word('page.share.files')),
    h('ul.acts-list', null,
      h('li', null, h('label.link', null, word('page.share.open'), h('input.unseen', { type: 'file', accept: '.json,.csv,.xlsx', multiple: true, 'data-open-file': 'yes', key: 'open' })), ' ', h('span.note', null, word('page.share.open-hint'))),
      act('proposal', word('page.share.proposal'), word('page.share.proposal-hint')),
      act('xlsx', word('page.share.workbook'), word('page.share.workbook-hint')),
      act('csv', word('page.share.tables'), word('page.share.tables-hint')),
      act('text', word('page.share.text'), word('page.share.text-hint')),
      act('picture', word('page.share.picture'), word('page.share.picture-hint'))),
    h('p.note', null, word('page.share.no-names')),
    shown.answer ? [h('h3', null, word('page.rests.command')), h('code.command', null, shown.answer.command), called() ? h('p.note', null, word('page.own.command')) : null] : null,
    h('p.error', { role: 'alert', id: 'share-error', hidden: true }, ''));
}

/** Gives a file to whoever asks for it. */
export async function write(what) {
  try {
    if (what === 'state') return save(new Blob([JSON.stringify({ workbench: 1, state: toFragment(state) }, null, 2)], { type: 'application/json' }), 'workbench.json');
    if (what === 'picture') return save(picture(), `${document.querySelector(PICTURE)?.dataset.picture}.svg`);
    const { blob, name } = await engine.file(what, ask());
    save(blob, name);
  } catch (failure) {
    const place = document.getElementById('share-error');
    if (!place) return;
    place.hidden = false;
    place.textContent = failure instanceof engine.Refused && failure.problems.length ? failure.message : word('page.share.failed');
  }
}

/** Gives a file to be saved under a name. */
export function save(blob, name) {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const DRAWN = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'];

const PICTURE = 'svg[data-picture]';

/** The picture that is looked at as it stands, with its colours in it: it is looked at without this page. */
function picture() {
  const shownNow = document.querySelector(PICTURE);
  if (!shownNow) throw new Error('no picture');
  const copy = shownNow.cloneNode(true);
  const from = [shownNow, ...shownNow.querySelectorAll('*')], to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((one, i) => {
    const style = getComputedStyle(one);
    DRAWN.forEach(property => to[i].setAttribute(property, style.getPropertyValue(property)));
    ['data-why', 'data-picture'].forEach(name => to[i].removeAttribute(name));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
}

/** The fragment in a file that was saved here; null where it is another file. */
export async function read(file) {
  try {
    const content = JSON.parse(await file.text());
    return content.workbench === 1 && typeof content.state === 'string' ? content.state : null;
  } catch {
    return null;
  }
}

export function openHelp() {
  const row = (keys, what) => [h('dt', null, h('kbd', null, keys)), h('dd', null, what)];
  open(word('page.help.title'), h('ul.plain', null, [word('page.help.brackets'), word('page.help.mine'), word('page.help.changes'), word('page.help.why'), word('page.help.home')].map(what => h('li', null, what))), h('h3', null, word('page.help.keys')), h('dl.keys-list', null,
    row('Tab', word('page.help.tab')), row('↑ ↓ ← →', word('page.help.arrows')), row('0–9', word('page.help.digits')), row('Delete', word('page.help.delete')), row('Enter', word('page.help.enter')),
    row('Ctrl Z · Ctrl Y', word('page.help.undo')), row('R', word('page.help.replay')), row('P', word('page.help.present')), row('1–9', word('page.help.tabs')), row('Esc', word('page.help.escape'))));
}

export function openSave() {
  open(word('page.history.save-title'), h('p', null, h('label', null, word('page.history.save-name'), ' ', h('input', { type: 'text', maxlength: 60, 'data-save-name': 'yes', key: 'name', autofocus: true }))),
    h('p', null, h('button.act', { type: 'submit', 'data-do': 'keep', key: 'keep' }, word('page.history.save'))));
}

export function openPaste() {
  open(word('page.text.paste'), h('p', null, word('page.text.paste-hint')), h('textarea', { id: 'pasted', rows: 14, 'aria-label': word('page.text.paste'), key: 'pasted' }),
    h('div', { id: 'paste-error', role: 'alert', key: 'wrong' }), h('p', null, h('button.act', { type: 'button', 'data-do': 'read', key: 'read' }, word('page.text.paste-act'))));
}

/** All that is wrong in a text that was pasted; it stays, to be mended. */
export function refusedText(problems) {
  show(document.getElementById('paste-error'), problems.map(problem => h('p.error', null, problemSaid(asPasted(problem)))));
}

/** What was pasted is no file, and whoever pastes has the text on the page: no command is needed to get it. */
function asPasted({ text, maybe, ...rest }) {
  const [, line, said] = /^text(?::(\d+))?: (.*)$/s.exec(text) ?? [null, undefined, text];
  return { ...rest, text: line ? word('page.text.paste-line', { line, said }) : capital(said), maybe: maybe?.startsWith('./dsisim ') ? word('page.text.paste-copy') : maybe };
}
