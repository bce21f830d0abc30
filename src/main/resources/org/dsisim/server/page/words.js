// Words for people, by key, from the catalogue that the program hands out. Patterns are those of ICU, as far as
// the catalogue uses them: {name}, {n, number,0}, {n, plural, one {…} other {…}}, {x, select, a {…} other {…}}.

let patterns = {};
let alphabet = new Intl.Collator('en');
let plurals = new Intl.PluralRules('en');
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
let language = 'en';
const parsed = new Map();
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** Takes the words of a language. */
export function speak(lang, catalogue) {
  patterns = catalogue;
  language = lang;
  alphabet = new Intl.Collator(lang);
  plurals = new Intl.PluralRules(lang);
  parsed.clear();
}

export const spoken = () => language;
export const isRightToLeft = lang => RIGHT_TO_LEFT.includes(lang);

/** Compares names as the reader's alphabet orders them. */
export const inOrder = (a, b) => alphabet.compare(a, b);

/** A message in words; where the catalogue lacks it, its key, so that what lacks is seen. */
export function word(key, args = {}) {
  const pattern = patterns[key];
  if (pattern === undefined) return key;
  if (!parsed.has(key)) parsed.set(key, parse(pattern));
  return filled(parsed.get(key), args);
}

function filled(parts, args) {
  return parts.map(part => {
    if (typeof part === 'string') return part;
    const value = args[part.name];
    if (part.kind === 'plural') {
      const choice = part.choices[`=${value}`] ?? part.choices[plurals.select(Number(value))] ?? part.choices.other;
      return filled(choice, args);
    }
    if (part.kind === 'select') return filled(part.choices[value] ?? part.choices.other, args);
    return part.kind === 'number' ? whole.format(Number(value)) : String(value);
  }).join('');
}

/** The parts of a pattern: texts, and places to be filled. */
function parse(pattern) {
  let at = 0;
  const name = () => {
    const from = at;
    while (at < pattern.length && !/[\s,{}]/.test(pattern[at])) at++;
    return pattern.slice(from, at);
  };
  const skip = () => { while (/[\s,]/.test(pattern[at] ?? '')) at++; };
  const place = () => {
    skip();
    const part = { name: name() };
    skip();
    if (pattern[at] !== '}') part.kind = name();
    if (part.kind === 'plural' || part.kind === 'select') {
      part.choices = {};
      for (skip(); pattern[at] !== '}'; skip()) {
        const choice = name();
        skip();
        at++;
        part.choices[choice] = message(true);
        at++;
      }
    }
    while (pattern[at] !== '}') at++;
    at++;
    return part;
  };
  const message = inner => {
    const parts = [];
    let text = '';
    while (at < pattern.length && !(inner && pattern[at] === '}')) {
      if (pattern[at] === "'" && pattern[at + 1] === "'") { text += "'"; at += 2; }
      else if (pattern[at] === "'" && /[{}]/.test(pattern[at + 1] ?? '')) {
        const end = pattern.indexOf("'", at + 1);
        text += pattern.slice(at + 1, end < 0 ? undefined : end);
        at = end < 0 ? pattern.length : end + 1;
      } else if (pattern[at] === '{') {
        at++;
        parts.push(text, place());
        text = '';
      } else text += pattern[at++];
    }
    return [...parts, text].filter(part => part !== '');
  };
  return message(false);
}
