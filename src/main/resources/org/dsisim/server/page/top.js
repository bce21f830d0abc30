// The bar at the top: what one looks at, in which language, and what one can do with it.

import { h } from './dom.js';
import { isLacking, isOwn } from './own.js';
import { shown } from './shown.js';
import { option, state } from './state.js';
import { word } from './words.js';
import { world } from './world.js';

export const isDark = () => (state.theme ? state.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);

export function topBar() {
  const named = world.options.some(one => one.name === option());
  return [
    h('strong', null, word('page.title')),
    // In a presentation nothing is chosen, but a room has to see whose figures these are.
    state.present ? h('span.looked-at', null, scenarioNow()) : null,
    h('select.scenario', { 'data-scenario': 'yes', key: 'scenario', 'aria-label': word('page.top.scenario'), value: state.scenario ?? '' },
      world.scenarios.map(one => h('option', { value: one.id }, scenarioName(one))),
      isLacking() ? h('option', { value: state.scenario }, word('page.own.lacking')) : null,
      h('option', { value: 'own' }, word('page.own.open-act'))),
    world.options.length ? h('select.scenario.option', { 'data-option': 'yes', key: 'option', 'aria-label': word('page.top.option'), value: named ? option() : '' },
      h('option', { value: '' }, word(named ? 'page.top.own-option' : 'page.top.choose-option')), world.options.map(one => h('option', { value: one.name }, one.title))) : null,
    h('span.space', null),
    world.languages.length > 1 ? h('select', { 'data-language': 'yes', key: 'language', 'aria-label': word('page.top.language'), value: state.language }, world.languages.map(one => h('option', { value: one }, languageName(one)))) : null,
    tool('share', word('page.top.share')),
    tool('print', word('page.top.print')),
    tool('theme', word(isDark() ? 'page.top.light' : 'page.top.dark')),
    tool('help', word('page.top.help')),
    h('button.tool.leave', { 'data-do': 'present', key: 'present', 'aria-keyshortcuts': 'P', 'aria-pressed': String(state.present) }, word(state.present ? 'page.top.leave' : 'page.top.present')),
  ];
}

/** The scenario that is looked at, as it is called. */
function scenarioNow() {
  const now = world.scenarios.find(one => one.id === state.scenario);
  return now ? scenarioName(now) : '';
}

function scenarioName({ id, title, illustrative, synthetic }) {
  const named = illustrative || synthetic ? word('page.top.invented', { title }) : title;
  return isOwn(id) ? word('page.own.named', { files: named }) : named;
}

const tool = (what, label) => h('button.tool', { 'data-do': what, key: what }, label);

function languageName(code) {
  const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'code' }).of(code);
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** What stands over everything while something is amiss. */
export function alarm() {
  if (shown.lost) return word('page.lost');
  return '';
}
