// The whole state in the fragment of the address, in order and readable; nothing of it is sent to anybody.

import { fresh } from './state.js';

const VIEW = ['tab', 'by', 'filter', 'sort', 'why', 'ruler', 'years'];
const SWITCHES = ['eligibleOnly', 'rank', 'ranges'];

/** The fragment that gives a state back. */
export function toFragment(state) {
  const all = [];
  const put = (name, value) => { if (value !== null && value !== undefined && value !== '') all.push([name, value]); };
  const set = (prefix, settings) => Object.entries(settings).forEach(([address, value]) => all.push([prefix + address, value]));
  const standard = fresh();
  put('scenario', state.scenario);
  put('year', state.year);
  put('from', state.start);
  state.steps.forEach(step => {
    const parts = [...(step.option ? [['option', step.option]] : []), ...Object.entries(step.settings ?? {}).map(([address, value]) => (value === null ? ['-' + address, ''] : [address, value]))];
    // What belongs to one change follows its first part with a comma before it.
    parts.forEach(([name, value], i) => all.push([(i ? ',' : '') + name, value]));
    if (step.label) all.push([',label', step.label]);
  });
  if (state.at !== state.steps.length) put('at', String(state.at));
  state.snapshots.forEach(one => {
    put('snapshot', one.name);
    put('snapshot.option', one.option);
    set('snapshot:', one.settings);
  });
  if (state.baseline.option !== null && state.baseline.name !== null) {
    put('baseline', state.baseline.name);
    put('baseline.option', state.baseline.option);
    set('baseline:', state.baseline.settings);
  }
  put('mine', state.mine);
  VIEW.forEach(name => { if (state.view[name] !== standard.view[name]) put(name, state.view[name]); });
  SWITCHES.forEach(name => { if (state.view[name]) put(name, 'yes'); });
  if (state.view.order !== standard.view.order) put('order', String(state.view.order));
  if (state.language !== standard.language) put('lang', state.language);
  put('theme', state.theme);
  put('dir', state.direction);
  if (state.present) put('present', 'yes');
  return new URLSearchParams(all).toString();
}

/** The state that a fragment gives back; what it does not say is as at the start. */
export function fromFragment(fragment) {
  const state = fresh();
  let snapshot = null, at = null;
  for (const [name, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    if (name === 'scenario') state.scenario = value;
    else if (name === 'year') state.year = /^\d{4}$/.test(value) ? Number(value) : null;
    else if (name === 'from') state.start = value;
    else if (name === 'at') at = Number(value);
    else if (name === 'mine') state.mine = value;
    else if (name === 'lang') state.language = value;
    else if (name === 'theme') state.theme = value === 'dark' ? 'dark' : 'light';
    else if (name === 'dir') state.direction = value === 'rtl' ? 'rtl' : 'ltr';
    else if (name === 'present') state.present = value === 'yes';
    else if (name === 'order') state.view.order = value === '-1' ? -1 : 1;
    else if (VIEW.includes(name)) state.view[name] = value;
    else if (SWITCHES.includes(name)) state.view[name] = value === 'yes';
    else if (name === 'baseline') state.baseline.name = value;
    else if (name === 'baseline.option') state.baseline.option = value;
    else if (name.startsWith('baseline:')) state.baseline.settings[name.slice(9)] = value;
    else if (name === 'snapshot') state.snapshots.push(snapshot = { name: value, option: null, settings: {} });
    else if (name === 'snapshot.option') { if (snapshot) snapshot.option = value; }
    else if (name.startsWith('snapshot:')) { if (snapshot) snapshot.settings[name.slice(9)] = value; }
    else if (name) part(state.steps, name, value);
  }
  state.at = at === null || !(at >= 0) ? state.steps.length : Math.min(at, state.steps.length);
  return state;
}

function part(steps, name, value) {
  const follows = name.startsWith(',') && steps.length > 0;
  const plain = name.replace(/^,/, '');
  if (!follows) steps.push({});
  const step = steps.at(-1);
  if (plain === 'option') step.option = value;
  else if (plain === 'label') step.label = value;
  else step.settings = { ...step.settings, ...(plain.startsWith('-') ? { [plain.slice(1)]: null } : { [plain]: value }) };
}
