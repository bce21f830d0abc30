// A scenario of one's own: dropped on the page, checked by the engine with the same messages, and in no link but by its name.

import { h } from './dom.js';
import * as engine from './engine.js';
import { open } from './share.js';
import { word } from './words.js';
import { world } from './world.js';

/** Gives files to the engine; what is told once they are a scenario is its name. */
export async function give(files, told) {
  const names = [...files].map(file => file.name).join(', ');
  try {
    const { scenario, title, problems = [] } = await engine.scenario(files);
    if (!world.scenarios.some(one => one.id === scenario)) world.scenarios.push({ id: scenario, title: title ?? word('page.own.named', { files: names }) });
    if (problems.length) list(names, problems);
    told(scenario);
  } catch (failure) {
    if (failure instanceof engine.Refused) list(names, failure.problems);
    else if (!(failure instanceof engine.Lost)) throw failure;
  }
}

/** All that is wrong with it at once, each with its place, as the command line says it. */
function list(names, problems) {
  open(word('page.own.title', { files: names }), h('ul.plain', null, problems.map(problem =>
    h('li', null, problem.place ? h('code', null, problem.place, ' ') : null, problem.text, problem.maybe ? [' ', h('b', null, problem.maybe)] : null))));
}

/** Whether what is dragged over the page is a file. */
export const isFile = event => event.dataTransfer?.types.includes('Files');
