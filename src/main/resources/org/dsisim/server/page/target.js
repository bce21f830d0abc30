// A target typed on a figure: which value of a bracket brings it.

import { asker, awaiting } from './asked.js';
import { bracket, inWords } from './bracket.js';
import { h } from './dom.js';
import * as engine from './engine.js';
import { problemsSaid } from './problems.js';
import { ask, state } from './state.js';
import { decimal } from './typed.js';
import { word } from './words.js';
import { nameOf } from './world.js';

const solved = asker('solve', engine.solve);
let wanted = null;

/** The question for what was typed at a bracket; its own value is not a part of it. */
function question() {
  const asked = ask(), { [wanted.address]: own, ...others } = asked.settings;
  return { ...asked, settings: others, of: wanted.of, target: wanted.target, bracket: wanted.address };
}

/** Millions as they are typed, in dollars and cents. */
function dollars(typed) {
  const plain = decimal(typed, true);
  if (!/^-?\d+(\.\d{1,8})?$/.test(plain)) return null;
  const [whole, parts = ''] = plain.split('.');
  return `${whole}${parts.padEnd(8, '0').slice(0, 6)}.${parts.padEnd(8, '0').slice(6, 8)}`.replace(/^(-?)0+(?=\d)/, '$1');
}

export function askTarget(address, of, typed, redraw) {
  const target = dollars(typed);
  wanted = target === null ? null : { address, of, typed, target };
  if (wanted) solved.ask(question(), redraw);
  redraw();
}

/** The field for a target, and what would bring it. */
export function target(one, mine) {
  const here = wanted?.address === one.address ? wanted : null, found = here ? solved.known(question()) : undefined;
  return [
    h('p.note.target', null, h('label', null, word('page.target.label', { what: mine ? nameOf(state.mine) : word('page.ruler.paid') }),
      h('input', { type: 'text', inputmode: 'decimal', 'data-target': one.address, 'data-of': mine ? state.mine : 'expected', key: 'target', value: here?.typed ?? '' }), word('page.million'))),
    found === null ? awaiting(solved, question()) : null,
    found?.problems ? problemsSaid(found.problems) : null,
    found && !found.problems ? [
      (found.words ?? []).map(text => h('p.note', null, text)),
      values(found).map(value => h('p.note', { key: `take ${value}` }, h('button.link', { 'data-set': one.address, 'data-value': value }, word('page.target.take', { value: inWords(bracket(one.address), value) })))),
    ] : null,
  ];
}

/** Values that can be taken: such as a text would write where there is one. */
const values = found => [...new Set(found.solutions.filter(one => one.kind === 'value').map(one => one.text?.value ?? one.round?.value ?? one.value))];
