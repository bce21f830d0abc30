// A figure as people type it, wherever they learned to write figures; the program writes it with a point and nothing between thousands.

const COMMAS = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/, POINTS = /^-?[1-9]\d{0,2}(\.\d{3})+,\d*$|^-?[1-9]\d{0,2}(\.\d{3}){2,}$/;

/**
 * What was typed, as a decimal where it is one. A comma stands before decimals (0,5) unless it sets thousands apart
 * (1,552): of one alone before three digits that is so where a figure can be that large.
 */
export function decimal(typed, isLarge) {
  const plain = typed.trim().replace(/[\s'’\u00a0\u202f]|%$/g, '').replace('−', '-');
  const setApart = COMMAS.test(plain) && (isLarge || /,.*[,.]/.test(plain));
  const figure = POINTS.test(plain) ? plain.replaceAll('.', '').replace(',', '.') : setApart ? plain.replaceAll(',', '') : plain.replace(/^(-?\d*),(\d+)$/, '$1.$2');
  return figure.replace(/^(-?)0+(?=\d)/, '$1').replace(/^(-?)\./, '$10.');
}

/** What is typed into the field of a bracket, as the value that it is to have. */
export function typed(one, text) {
  if (one.kind !== 'number') return text.trim().split(/[;,]\s*/).join(';');
  return decimal(text, one.unit === 'USD' || one.unit === 'count' || [one.high, one.value].some(figure => Number(figure) >= 1000));
}
