// What is refused, in words for whoever typed it: a bracket by its name, and what it may have been meant to be.

import { bracket, inWords } from './bracket.js';
import { h } from './dom.js';
import { capital } from './marks.js';
import { word } from './words.js';

/** A problem with its hint. */
export function problemSaid({ address, text, maybe }) {
  const known = address ? bracket(address) : undefined;
  const hint = maybe ?? (known?.kind === 'number' ? word('page.bracket.such-as', { value: inWords(known, known.inForce) }) : null);
  return [known ? capital(text.replaceAll(address, known.title)) : text, hint ? [' ', h('b', null, word('page.own.maybe', { hint }))] : null];
}

export const problemsSaid = problems => h('div.error', { role: 'alert' }, problems.map(problem => h('p', null, problemSaid(problem))));
