// Why a figure is what it is: a panel that unfolds from the summary to rules, paragraphs, parameters, rows and arithmetic.

import { h, show } from './dom.js';
import * as engine from './engine.js';
import { cents, exact } from './figures.js';
import { capital } from './marks.js';
import { inPlainWords } from './plain.js';
import { shown } from './shown.js';
import { ask, HELD, state, taken, textNamed } from './state.js';
import { word } from './words.js';

const MOST_KEPT = 30;
const known = new Map();
const place = () => document.getElementById('why');

/** What is open: whose figure, and which part of it, of which year, under which text, or why it is other than under the baseline. */
function opened() {
  const [, kind, id, more] = /^(\w+):([^?]*)\??(.*)$/.exec(state.view.why) ?? [];
  const { part, year, text, change } = Object.fromEntries(new URLSearchParams(more));
  return { kind, id, part, year, text, change };
}

/** The question for it; null where its text is not kept any more. */
function question({ kind, id, part, year, text, change }) {
  const named = textNamed(text);
  if (!named) return null;
  return {
    ...ask(), ...(text ? { option: named.option, settings: taken(named.settings, named.option) } : {}), ...(year ? { year: Number(year) } : {}),
    of: { kind, id, ...(part ? { part } : {}), ...(change ? { change: true } : {}) },
  };
}

/** Shows the panel of the figure that is asked about, or hides it. */
export function drawWhy() {
  const box = place();
  box.hidden = !state.view.why;
  if (!state.view.why) {
    if (shown.cited) requestAnimationFrame(() => document.dispatchEvent(new Event('cited')));
    shown.cited = null;
    return show(box);
  }
  const what = opened(), asked = question(what), key = JSON.stringify(asked), found = asked ? known.get(key) : { problems: [] };
  box.setAttribute('aria-label', word('page.why.title'));
  if (found?.lines && shown.cited?.of !== key) cite(key, found);
  show(box, ...panel(found, what));
  if (found === undefined && !state.draft) awaitReasons(key, asked);
}

async function awaitReasons(key, asked) {
  if (known.size > MOST_KEPT) known.delete(known.keys().next().value);
  known.set(key, null);
  try {
    known.set(key, await engine.why(asked));
  } catch (failure) {
    known.delete(key);
    if (failure instanceof engine.Refused) known.set(key, { problems: failure.problems });
    else if (!(failure instanceof engine.Superseded || failure instanceof engine.Lost)) throw failure;
  }
  if (state.view.why) drawWhy();
}

function cite(key, found) {
  shown.cited = Object.assign([...citedBy(found.lines)], { of: key });
  // The text is drawn before this panel: its rings come with the next frame.
  requestAnimationFrame(() => document.dispatchEvent(new Event('cited')));
}

function panel(found, what) {
  const act = (what, label) => h('button.link', { 'data-do': what, key: what }, label);
  const head = h('div.why-head', null, h('h2', null, h('span.note', null, word('page.why.title'), under(what)), h('br', null), found?.title ?? ''),
    h('span.acts', null, found?.problems ? null : act('print-why', word('page.top.print')), act('close-why', word('page.close'))));
  if (!found) return [head];
  if (found.problems) return [head, h('div.error', { role: 'alert' }, found.problems.length ? found.problems.map(problem => h('p', null, problem.text)) : word('page.why.none'))];
  const lines = found.lines ?? [];
  return [
    head,
    found.amount ? h('p.sum', null, exact(cents(found.amount))) : null,
    found.summary?.length ? h('dl.summary', null, found.summary.filter(one => !isCommand(one.text)).map(one => [h('dt', null, one.name), h('dd', null, capital(inPlainWords(one.text)))])) : null,
    lines.length ? h('div.unfold', null, h('button.link', { 'data-do': 'unfold-why', key: 'unfold' }, word('page.why.unfold'))) : null,
    lines.map((line, i) => h('section', { key: String(i) }, reason(line, 0))),
    lines.length || !found.text ? null : h('pre.reasons', { tabindex: 0 }, found.text),
    found.command ? h('p', null, h('code.command', null, found.command)) : null,
  ];
}

/** The text and the year where they are not those that one looks at. */
function under({ text, year }) {
  const said = [text === HELD ? state.baseline.name ?? word('page.baseline.in-force') : text, year].filter(Boolean);
  return said.length ? ` ${said.join(', ')}` : '';
}

/** What to type next is no reason; the command of this figure stands below all of them. */
const isCommand = text => text.startsWith('./dsisim ');

/** What is no figure is unfolded on request: the row of a country, rules that did not fire, what all of it rests on. */
const isFirst = (line, depth) => depth < 2 && (depth > 0 || line.value !== undefined);

/** Another figure that the line speaks of, by the way in which a command is asked about it. */
const deeper = line => (line.children?.length ? null : /--(use|group|sector|home|country) ([A-Za-z0-9][\w.-]*)/.exec(line.statement)?.slice(1) ?? null);

/** A line, and what it rests on folded below it: from the sum to rule, paragraph, parameter, row and arithmetic. */
function reason(line, depth) {
  const further = deeper(line);
  const says = [
    line.source === 'rule' ? h('q.rule', null, line.statement) : h('span', { class: depth ? '' : 'chief' }, inPlainWords(line.statement)),
    further ? [' ', h('button.link', { 'data-why': `${further[0] === 'country' ? 'party' : further[0]}:${further[1]}`, key: `why ${further[1]}` }, word('page.why.title'))] : null,
    line.law ? h('span.source', null, line.law) : null,
    line.place ? h('code.source', null, line.place) : null,
  ];
  if (!line.children?.length) return h('div.reason', null, says);
  return h('details.reason', { 'data-open': `why ${line.statement}`, open: isFirst(line, depth) || state.view.open.includes(`why ${line.statement}`) }, h('summary', null, says), line.children.map(one => reason(one, depth + 1)));
}

const ADDRESS = /^([a-z][\w-]*\.[a-z]\w*)\b/;

/** The brackets that an explanation rests on: they get a ring in the text. */
function citedBy(lines, found = new Set()) {
  for (const line of lines ?? []) {
    const address = line.address ?? ADDRESS.exec(line.statement ?? '')?.[1];
    if (address) found.add(address);
    citedBy(line.children, found);
  }
  return found;
}
