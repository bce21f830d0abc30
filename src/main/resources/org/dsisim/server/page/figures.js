// Figures as people read them: USD million, four significant digits, a true minus. Money comes and is kept in whole cents.

/** The cents of an amount as the program writes it, such as "464493110.77"; null where nobody can tell. */
export function cents(amount) {
  if (amount === null || amount === undefined) return null;
  const [, sign, dollars, parts = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?0*$/.exec(amount);
  return Number(`${sign}${dollars}${parts.padEnd(2, '0')}`);
}

const MILLION = 1e8;

/** How many decimals a column needs so that its largest amount has four significant digits, or three below a million; at most cents. */
export function decimals(...amounts) {
  const most = Math.max(0, ...amounts.flat().map(x => Math.abs(x ?? 0))) / MILLION;
  return most >= 1000 ? 0 : most >= 100 ? 1 : most >= 10 ? 2 : most >= 0.1 || most === 0 ? 3 : Math.min(8, 2 - Math.floor(Math.log10(most)));
}

/** Decimals where a usual number of them does not hang on the amounts, unless all of these are small: as of a workshop. */
export const finer = (usual, ...amounts) => (decimals(...amounts) > 3 ? decimals(...amounts) : usual);

/** By number of decimals; making one takes longer than all that it formats for a picture. */
const formats = new Map();

/** A number with groups of three digits, in western digits whatever the language. */
export function grouped(x, digits) {
  if (!formats.has(digits)) formats.set(digits, new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits ?? 20 }));
  return formats.get(digits).format(x).replace('-', '−');
}

/** Whole cents in millions, half a last digit going to the even one, as the program rounds. */
function rounded(amount, digits) {
  const step = 10 ** (8 - digits), of = Math.abs(amount);
  const down = Math.floor(of / step), rest = of - down * step;
  const up = rest * 2 > step || (rest * 2 === step && down % 2 === 1);
  return Math.sign(amount) * (down + (up ? 1 : 0)) / 10 ** digits;
}

/** An amount in USD million: 0 is nothing at all, and what is something never looks like nothing. */
export function millions(amount, digits = decimals(amount)) {
  if (amount === null || amount === undefined) return '?';
  if (amount === 0) return '0';
  const value = rounded(amount, digits);
  if (value !== 0) return grouped(value, digits);
  return amount > 0 ? `<${grouped(10 ** -digits, digits)}` : `>−${grouped(10 ** -digits, digits)}`;
}

/** A change in USD million, with its sign. */
export function signed(amount, digits = decimals(amount)) {
  if (amount === null || amount === undefined) return '?';
  if (amount === 0) return '0';
  const value = rounded(amount, digits);
  return value === 0 ? grouped(0, digits) : (value > 0 ? '+' : '') + grouped(value, digits);
}

/** An amount to the cent. */
export const exact = amount => (amount === null || amount === undefined ? '?' : `USD ${grouped(amount / 100, 2)}`);

/** A change in per cent of what was there before, with its sign; null where there was nothing, or nobody can tell. */
export function percent(change, now) {
  if (change === null || now === null || now === change) return null;
  const value = 100 * change / (now - change);
  const written = grouped(Math.abs(value) < 0.05 ? 0 : value, 1);
  return `${value >= 0.05 ? '+' : ''}${written}\u00a0%`;
}

/** The class of a change: more, less, or neither where it rounds to nothing. */
export function tone(amount, digits = finer(3, amount)) {
  if (!amount || rounded(amount, digits) === 0) return '';
  return amount > 0 ? 'more' : 'less';
}

/** A round number not below an amount, at which a scale can end. */
export function scaleEnd(amount) {
  const most = Math.max(amount, 1), power = 10 ** Math.floor(Math.log10(most));
  return [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find(step => step * power >= most) * power;
}

/** Into how many parts a scale is divided, so that each is a round number: by the first digits of its end. */
const PARTS = { 1: 5, 1.5: 3, 2: 4, 2.5: 5, 3: 3, 4: 4, 5: 5, 6: 3, 8: 4 };

/** The parts of a scale that ends there. */
export const scaleParts = end => PARTS[Number(String(end).replace(/0+$/, '').replace(/^(\d)(\d)$/, '$1.$2'))] ?? 4;

/** How many decimals the steps of a scale in USD million need: those that a step has, at most cents. */
export const stepDigits = step => places((step / MILLION).toFixed(8).replace(/\.?0+$/, ''));

/** A value of a bracket as a text writes it: money and what has five digits with thousands apart, a year and all else as it is given. */
export function written(value, unit) {
  if (!(unit === 'USD' ? /^-?\d+(\.\d+)?$/ : /^-?\d{5,}(\.\d+)?$/).test(value)) return value;
  const [whole, parts] = value.split('.');
  return grouped(Number(whole), 0) + (parts ? '.' + parts : '');
}

/** How many decimals a decimal is written with. */
export const places = decimal => (/\.(\d+)$/.exec(decimal)?.[1].length ?? 0);
