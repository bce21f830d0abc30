// The page of a participant: comes in with the code, shows what the trainer asks, and hands it in.

import * as ask from './ask.js';
import { h, show } from './dom.js';
import * as forms from './forms.js';
import { isRightToLeft, speak, word } from './words.js';

const LANGUAGE = 'en';
const AGAIN = 4000;

const $ = id => document.getElementById(id);

/** What is asked and offered, what was typed and not handed in, and what was said of it. */
const at = { asked: null, lists: null, lost: false, busy: false, drafts: { join: {}, company: {}, scores: {} }, changed: {}, said: { join: [], company: [], scores: [] } };

function draw() {
  const { asked, lists, drafts, said, busy, changed } = at;
  show($('top'), h('h1', null, word('participant.title')), asked ? h('span.who', null, h('bdi', null, asked.name || word('participant.number', { number: asked.number }))) : null);
  const state = what => ({ busy, changed: Boolean(changed[what]) });
  show($('main'),
    at.lost ? h('p.lost', { role: 'alert', key: 'lost' }, word('participant.lost')) : null,
    !asked || !lists ? forms.coming(drafts.join, said.join, busy) : null,
    asked && lists && asked.company ? forms.company(asked.company, lists, drafts.company, said.company, state('company')) : null,
    asked && lists && asked.scores ? forms.scores(asked.scores, drafts.scores, said.scores, state('scores')) : null,
    asked && lists && !asked.company && !asked.scores ? h('p', { key: 'nothing' }, word('participant.nothing-asked')) : null);
  document.title = word('participant.title');
}

const of = { company: asked => asked.company && String(asked.company.year), scores: asked => asked.scores && `${asked.scores.by} ${asked.scores.option}` };

const mine = {
  company: asked => ({ ...asked.company?.mine }),
  scores: asked => Object.fromEntries((asked.scores?.criteria ?? []).map(({ id, low, high }) => [id, { low: low ?? '', high: high ?? '' }])),
};

/** What is asked now; what was typed stays as long as the same is asked. */
function know(asked) {
  for (const what of ['company', 'scores']) {
    const isOther = !at.asked || of[what](asked) !== of[what](at.asked);
    if (isOther) at.said[what] = [];
    if (isOther || !at.changed[what]) {
      at.drafts[what] = mine[what](asked);
      at.changed[what] = false;
    }
  }
  at.asked = asked;
}

/** The trainer has removed this participant, or the session is another one. */
function leave(problems) {
  ask.pass.drop();
  Object.assign(at, { asked: null, lists: null });
  at.said.join = problems;
}

/** Asks, and tells where the answer is refused: all at once, at its fields. */
async function tried(form, asking) {
  at.busy = true;
  draw();
  try {
    const answer = await asking();
    at.lost = false;
    return answer;
  } catch (failure) {
    if (failure instanceof ask.Lost) at.lost = true;
    else if (!(failure instanceof ask.Refused)) throw failure;
    else if (failure.status === 401) leave(failure.problems);
    else at.said[form] = failure.problems;
    return null;
  } finally {
    at.busy = false;
    draw();
    document.querySelector('[aria-invalid=true]')?.focus();
  }
}

async function look() {
  if (!ask.pass.get() || at.busy) return;
  try {
    const asked = await ask.asked();
    at.lists ??= await ask.lists();
    at.lost = false;
    if (!at.busy) know(asked);
  } catch (failure) {
    if (failure instanceof ask.Refused && failure.status === 401) leave(failure.problems);
    else if (failure instanceof ask.Lost) at.lost = true;
    else if (!(failure instanceof ask.Refused)) throw failure;
  }
  draw();
}

async function join() {
  const { code = '', name = '' } = at.drafts.join;
  at.said.join = [];
  const joined = await tried('join', () => ask.join(code, name));
  if (!joined) return;
  ask.pass.put(joined.token);
  at.drafts.join = {};
  await look();
  document.querySelector('#main :is(select,input)')?.focus();
}

const handIn = {
  company: () => ask.company(Object.fromEntries(Object.entries(at.drafts.company).filter(([, cell]) => cell))),
  scores: () => ask.scores({ by: at.asked.scores.by, option: at.asked.scores.option, scores: at.drafts.scores }),
};

async function submitted(what) {
  at.said[what] = [];
  const taken = await tried(what, handIn[what]);
  if (!taken) return;
  at.changed[what] = false;
  at.said[what] = taken.problems ?? [];
  $('said').textContent = word('participant.is-in');
  await look();
}

async function back(what) {
  const asked = await tried(what, () => ask.takeBack(what));
  if (!asked) return;
  Object.assign(at, { changed: { ...at.changed, [what]: false }, said: { ...at.said, [what]: [] } });
  know(asked);
  draw();
}

/** A typed figure or a choice; a score that is a single one is the lowest and the highest. */
function typed({ target }) {
  const { field } = target.dataset, form = target.closest('[data-form]')?.dataset.form;
  if (!form) return;
  if (form === 'scores') {
    const [criterion, which] = field.split(' '), score = at.drafts.scores[criterion] ??= { low: '', high: '' };
    score[which] = target.value;
    const other = which === 'low' ? 'high' : 'low';
    if (target.value && !score[other]) score[other] = target.value;
  } else at.drafts[form][field] = target.value;
  at.changed[form] = true;
  draw();
}

async function begin() {
  try {
    speak(LANGUAGE, await ask.words());
  } catch (failure) {
    if (!(failure instanceof ask.Lost)) throw failure;
    setTimeout(begin, AGAIN);
    return;
  }
  document.documentElement.lang = LANGUAGE;
  document.documentElement.dir = isRightToLeft(LANGUAGE) ? 'rtl' : 'ltr';
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const shade = () => { document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light'; };
  dark.addEventListener('change', shade);
  shade();
  document.addEventListener('input', typed);
  document.addEventListener('submit', event => {
    event.preventDefault();
    const { form } = event.target.dataset;
    if (form === 'join') join();
    else submitted(form);
  });
  document.addEventListener('click', ({ target }) => { if (target.dataset?.back) back(target.dataset.back); });
  draw();
  await look();
  setInterval(look, AGAIN);
}

begin();
