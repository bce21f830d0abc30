// The forms of a participant: coming in, a company, scores. What is wrong stands at its field.

import { h } from './dom.js';
import { word } from './words.js';

const TENTHS = ['0', '0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7', '0.8', '0.9', '1'];

/** What is said of a field, or of a whole form. */
const saidOf = (said, field) => said.filter(problem => problem.address === field);

const maybe = problem => (problem.maybe ? [' ', h('b', null, word('participant.maybe', { guess: problem.maybe }))] : null);

const line = (problem, id) => h(problem.severity === 'error' ? 'p.wrong' : 'p.recognised', { id, key: id }, problem.text, maybe(problem));

function field({ name, address, label, note, said, control }) {
  const own = saidOf(said, address), id = `field-${address}`, wrong = own.some(problem => problem.severity === 'error');
  const notes = [...(note ? [`${id}-note`] : []), ...own.map((_, i) => `${id}-said-${i}`)].join(' ');
  const [tag, attributes, ...options] = control;
  return h('div', { key: address }, h('label', { for: id }, label, note ? [' ', h('span.note', { id: `${id}-note` }, note)] : null),
    h(tag, { id, key: id, 'data-field': name, 'aria-invalid': wrong ? 'true' : null, 'aria-describedby': notes || null, ...attributes }, ...options),
    own.map((problem, i) => line(problem, `${id}-said-${i}`)));
}

/** All that is of no field of a form; its fields say the rest. */
const ofWhole = (said, fields) => said.filter(problem => !fields.includes(problem.address)).map((problem, i) => h(problem.severity === 'error' ? 'p.wrong' : 'p.recognised', { role: 'alert', key: `said-${i}` }, problem.text, maybe(problem)));

export function coming(draft, said, busy) {
  const text = (name, address, label, note, attributes) => field({ name, address, label, note, said, control: ['input', { type: 'text', value: draft[name] ?? '', autocomplete: 'off', ...attributes }] });
  return h('form', { 'data-form': 'join', key: 'join', novalidate: true },
    h('h2', null, word('participant.join.title')), h('p', null, word('participant.join.hint')),
    text('code', 'joining.code', word('participant.join.code'), null, { class: 'code', maxlength: 12, autocapitalize: 'characters', spellcheck: 'false' }),
    text('name', 'joining.name', word('participant.join.name'), word('participant.join.name-hint'), { maxlength: 40 }),
    ofWhole(said, ['joining.code', 'joining.name']),
    h('div.acts', null, h('button.main', { type: 'submit', disabled: busy, key: 'go' }, word('participant.join.act'))));
}

const MONEY = ['sales_usd', 'profit_usd', 'assets_usd'];

export function company(asked, lists, draft, said, state) {
  const address = name => `company.${name}`;
  const choose = (name, label, options) => field({ name, address: address(name), label, said, control: ['select', { value: draft[name] ?? '' }, h('option', { value: '' }, word('participant.choose')), options.map(([value, title]) => h('option', { value }, title))] });
  const money = (name, label) => field({ name, address: address(name), label, note: word('participant.company.usd'), said, control: ['input.money', { type: 'text', inputmode: 'decimal', autocomplete: 'off', maxlength: 40, value: draft[name] ?? '' }] });
  return h('form', { 'data-form': 'company', key: 'company', novalidate: true },
    h('div', null, h('h2', null, word('participant.company.title')), h('p.note', null, word('participant.company.hint', { year: asked.year }))),
    choose('sector', word('participant.company.sector'), lists.sectors.map(sector => [sector, sector.replaceAll('-', ' ')])),
    choose('home', word('participant.company.home'), lists.countries.map(country => [country.iso3, country.name])),
    money('sales_usd', word('participant.company.sales')), money('profit_usd', word('participant.company.profit')), money('assets_usd', word('participant.company.assets')),
    ofWhole(said, ['sector', 'home', ...MONEY].map(address)),
    acts('company', asked.mine !== null, state));
}

export function scores(asked, draft, said, state) {
  const addresses = asked.criteria.flatMap(criterion => [`${criterion.id}.low`, `${criterion.id}.high`]);
  const end = (criterion, which, label) => field({ name: `${criterion.id} ${which}`, address: `${criterion.id}.${which}`, label, said, control: ['select', { value: draft[criterion.id]?.[which] ?? '' }, h('option', { value: '' }, word('participant.scores.none')), tenths(draft[criterion.id]?.[which]).map(value => h('option', { value }, value))] });
  return h('form', { 'data-form': 'scores', key: `scores ${asked.by} ${asked.option}`, novalidate: true },
    h('div', null, h('h2', null, word('participant.scores.title', { option: asked.title })), h('p.note', null, word('participant.scores.hint'))),
    asked.criteria.map(criterion => h('fieldset', { key: criterion.id }, h('legend', null, criterion.title, ' ', h('span.note', null, criterion.paragraph)),
      h('div.ends', null, end(criterion, 'low', word('participant.scores.from')), end(criterion, 'high', word('participant.scores.to'))))),
    ofWhole(said, addresses),
    acts('scores', asked.criteria.some(criterion => criterion.low !== null), state));
}

/** Tenths, and a score between them that was handed in otherwise. */
const tenths = value => (!value || TENTHS.includes(value) ? TENTHS : [...TENTHS, value].sort((a, b) => a - b));

function acts(what, isIn, { busy, changed }) {
  return h('div.acts', null,
    h('button.main', { type: 'submit', disabled: busy, key: 'hand-in' }, word(isIn ? 'participant.mend' : 'participant.hand-in')),
    isIn ? h('button', { type: 'button', 'data-back': what, disabled: busy, key: 'back' }, word('participant.take-back')) : null,
    isIn ? h('span.note', { key: 'state' }, word(changed ? 'participant.changed' : 'participant.is-in')) : null);
}
