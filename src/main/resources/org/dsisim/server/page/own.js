// A scenario of one's own: dropped on the page, checked by the engine with the same messages, and in no link but by its digest.

import { h } from './dom.js';
import * as engine from './engine.js';
import { open } from './dialog.js';
import { state } from './state.js';
import { word } from './words.js';
import { take, world } from './world.js';

/** The engine refuses more; a browser need not put it into a question first. */
const MOST_BYTES = 8 << 20;
const MEGABYTE = 1 << 20;

/** Whether a scenario is one that somebody gave. */
export const isOwn = id => id?.startsWith('own:') ?? false;

/** Whether the scenario that is looked at is one that somebody gave elsewhere, or that is no longer kept. */
export const isLacking = () => isOwn(state.scenario) && !world.scenarios.some(one => one.id === state.scenario);

/** The title of the scenario that is looked at, which is that of its file; null where it is none of one's own. */
export const called = () => (isOwn(state.scenario) && world.scenarios.find(one => one.id === state.scenario)?.title) || null;

/** Gives files to the engine; what is told once they are a scenario is its id. */
export async function give(files, folder, told) {
  const names = folder ?? files.map(file => file.name).join(', ');
  try {
    if (!files.length) return refused(names, [said('page.own.empty')]);
    if (files.reduce((sum, file) => sum + file.size, 0) > MOST_BYTES) return refused(names, [said('page.own.large', { most: MOST_BYTES / MEGABYTE })]);
    const { scenario, forgotten, problems } = await engine.scenario(files, folder);
    const another = isLacking() && scenario.id !== state.scenario;
    take(scenario, forgotten.map(one => one.id));
    told(scenario.id);
    const besides = [...(another ? [said('page.own.another')] : []), ...forgotten.map(one => said('page.own.forgotten', { name: one.called })), ...problems];
    if (besides.length) open(word('page.own.read', { files: names }), list(besides), h('p', null, h('button.act', { type: 'submit', key: 'go', autofocus: true }, word('page.own.look'))));
  } catch (failure) {
    if (failure instanceof engine.Refused) refused(names, failure.problems);
    else if (failure instanceof engine.Unreadable) refused(names, [said('page.own.unreadable', { name: failure.message })]);
    else if (!(failure instanceof engine.Lost || failure instanceof engine.Superseded)) throw failure;
  }
}

const said = (key, args) => ({ text: word(key, args) });

/** All that is wrong with it at once, each with its place, as the command line says it. */
function refused(names, problems) {
  const errors = problems.filter(isError), others = problems.filter(one => !isError(one));
  open(word('page.own.title', { files: names }),
    h('p', null, word('page.own.not-used', { count: errors.length })), list(errors),
    others.length ? [h('h3', null, word('page.own.besides')), list(others)] : null,
    h('p', null, chooser('page.own.again')));
}

const isError = problem => (problem.severity ?? 'error') === 'error';
const list = problems => h('ul.plain.found', null, problems.map(problem => h('li', { class: problem.severity }, h('bdi', null, problem.text), problem.maybe ? [' ', h('b', null, h('bdi', null, word('page.own.maybe', { hint: problem.maybe })))] : null)));

/** What opens the files of this computer; several can be chosen. */
const chooser = label => h('label.act.choose', null, word(label), h('input.unseen', { type: 'file', accept: '.csv,.xlsx,.yaml', multiple: true, 'data-open-file': 'yes', key: label }));

/** Says what can be given, and takes it. */
export function openOwn() {
  open(word('page.own.open'), h('p', null, word('page.own.what')), h('p', null, word('page.own.folder')), h('p.note', null, word('page.own.kept')), h('p', null, chooser('page.own.choose')));
}

/** In the place of the text: a link names a scenario of one's own and cannot hold it. */
export const asking = () => h('section.asking', { key: 'asking' }, h('h1', null, word('page.own.lacking')), h('p', null, word('page.own.lacking-hint')), h('p', null, chooser('page.own.choose')));

/** Whether what is dragged over the page is a file. */
export const isFile = event => event.dataTransfer?.types.includes('Files');

/** The files that were dropped, and the name of their folder where a folder was. */
export async function droppedOn(transfer) {
  const files = [...transfer.files], entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length !== 1 || !entries[0].isDirectory) return { files, folder: null };
  const reader = entries[0].createReader(), within = [];
  // A folder is read some entries at a time, until there are no more.
  for (let some = await entriesOf(reader); some.length; some = await entriesOf(reader)) within.push(...some);
  return { files: await Promise.all(within.filter(isTable).map(fileOf)), folder: entries[0].name };
}

const isTable = entry => entry.isFile && /\.(csv|xlsx|yaml|xls|xlsm|xlsb|ods)$/i.test(entry.name);
const entriesOf = reader => new Promise((resolve, reject) => reader.readEntries(resolve, reject));
const fileOf = entry => new Promise(resolve => entry.file(resolve, () => resolve({ name: entry.name, size: 0 })));
