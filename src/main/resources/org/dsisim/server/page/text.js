// The provisions of the option as a text whose brackets are controls.

import { bracket, control } from './bracket.js';
import { h } from './dom.js';
import { asking, isLacking } from './own.js';
import { problemSaid } from './problems.js';
import { shown } from './shown.js';
import { held, option, settings, state } from './state.js';
import { word } from './words.js';
import { world } from './world.js';

/** The column of the text. */
export function textColumn() {
  const text = shown.text;
  if (isLacking()) return [asking()];
  if (!text) return shown.refused ? [problems(shown.refused.problems)] : [];
  const changed = Object.keys(text.brackets).filter(address => bracket(address)?.changed).length;
  const other = held().option !== option();
  return [
    h('header.bar-text', null,
      h('h1', null, word('page.text.title')),
      h('span.note', null, changed || other ? word('page.text.changed', { count: changed + (other ? 1 : 0) }) : word('page.text.unchanged')),
      h('span.acts', null,
        changed || other ? h('button.link', { 'data-do': 'reset', key: 'reset' }, word('page.text.reset')) : null,
        h('button.link', { 'data-do': 'copy', key: 'copy', title: word('page.text.copy-hint') }, word('page.text.copy')),
        h('button.link', { 'data-do': 'paste', key: 'paste', title: word('page.text.paste-hint') }, word('page.text.paste')))),
    shown.refused && !shown.refused.address ? problems(shown.refused.problems) : null,
    text.parts.map(part),
    assumptions(text),
  ];
}

function part(one) {
  const contribution = one.kind === 'contribution';
  const sets = contribution ? world.contributions : world.formulas;
  const place = word(contribution ? 'page.text.who-pays' : 'page.text.who-receives');
  return h('section.part', { key: one.ruleSet, 'aria-label': `${place}: ${one.title}` },
    h('header', null,
      h('p.over', null, place, ' ', h('select', { 'data-part': one.kind, 'aria-label': word('page.text.another-of', { place }), value: '', key: 'another' },
        h('option', { value: '' }, word('page.text.another')),
        sets.map(set => h('option', { value: set.id, disabled: set.id === one.ruleSet }, set.title)))),
      h('h2', null, one.title),
      h('p.status', null, [one.status && (one.statusNote ? `${one.status}: ${one.statusNote}` : one.status), contribution && one.force].filter(Boolean).join(' · '), one.lawAsOf ? [' · ', h('span.law', null, word('page.text.law-as-of', { date: one.lawAsOf }))] : null)),
    folded(one).map(([paragraph, readings]) => withReadings(one, paragraph, readings)));
}

/** Each paragraph of the text with the readings that follow it; readings with no text above them stand by themselves. */
function folded(one) {
  const all = [];
  for (const paragraph of one.paragraphs) {
    const above = all.at(-1);
    if (paragraph.reading && above && !above[0].reading) above[1].push(paragraph);
    else all.push([paragraph, []]);
  }
  return all;
}

const addresses = paragraph => paragraph.pieces.map(piece => piece.bracket).filter(Boolean);
const isTouched = paragraph => addresses(paragraph).some(address => bracket(address)?.changed);

function withReadings(one, paragraph, readings) {
  const key = `${one.ruleSet} ${paragraph.mark}`, open = state.view.open.includes(key);
  const shownReadings = open ? [] : readings.filter(isTouched);
  const hidden = readings.filter(reading => !shownReadings.includes(reading));
  const first = one.paragraphs[0] === paragraph;
  return [
    provision(paragraph, false, first),
    shownReadings.map(reading => provision(reading, true, false)),
    hidden.length ? h('details.open', { 'data-open': key, open, key },
      h('summary', null, word('page.text.readings'), ' ', h('span.note', null, word('page.text.readings-count', { count: hidden.length }))),
      hidden.map(reading => provision(reading, true, false))) : null,
  ];
}

function provision(paragraph, small, first) {
  const touched = isTouched(paragraph), wrong = shown.refused?.address && addresses(paragraph).includes(shown.refused.address);
  return h('div.para', { class: `${small ? 'reading' : ''} ${touched ? 'touched' : ''} ${touched || first ? '' : 'quiet'}`, key: `${paragraph.mark} ${paragraph.paragraph} ${addresses(paragraph)[0] ?? ''}` },
    h('span.mark', { title: paragraph.paragraph }, paragraph.mark),
    h('p.words', null, paragraph.pieces.map(piece => (piece.bracket ? control(piece.bracket) : piece.text))),
    wrong ? problems(shown.refused.problems) : null);
}

/** What was refused, as the engine words it, under the paragraph that it belongs to. */
function problems(list) {
  return h('div.error', { role: 'alert', key: 'problems' }, list.map(problem => h('p', null, problemSaid(problem))));
}

/** What is assumed beside the text: the share that is paid stands in the headline and is not repeated. */
function assumptions(text) {
  const others = text.assumptions.filter(one => !shown.answer?.share?.terms.includes(one.address));
  if (!others.length) return null;
  const open = state.view.open.includes('assumed'), all = settings();
  return h('details.open.assumed', { 'data-open': 'assumed', open: open || others.some(one => all[one.address] !== undefined), key: 'assumed' },
    h('summary', null, word('page.text.assumed')),
    others.map(one => h('div.para.reading', { class: bracket(one.address).changed ? 'touched' : '', key: one.address },
      h('span.mark', null, ''),
      h('p.words', null, one.title, ': ', control(one.address), one.unit === 'percent' ? ' %' : ''),
      shown.refused?.address === one.address ? problems(shown.refused.problems) : null)));
}
