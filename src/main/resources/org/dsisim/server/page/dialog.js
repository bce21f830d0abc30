// The dialog: one at a time, over all else.

import { h, show } from './dom.js';
import { word } from './words.js';

const dialog = () => document.getElementById('dialog');

/** Opens the dialog with something in it. */
export function open(title, ...content) {
  show(dialog(), h('form', { method: 'dialog', key: title }, h('header', null, h('h2', { id: 'dialog-title' }, title), h('button.link', { type: 'button', 'data-do': 'close-dialog', key: 'close' }, word('page.close'))), ...content));
  dialog().setAttribute('aria-labelledby', 'dialog-title');
  if (!dialog().open) dialog().showModal();
}
