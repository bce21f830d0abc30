// What the engine says once, at the start: scenarios, rule sets, countries and groups.

export let world = { scenarios: [], contributions: [], formulas: [], options: [], countries: [], groups: [], languages: ['en'], disclaimer: '', default: {} };
let byCode = new Map();
let ruleSets = new Set();

export function know(start) {
  world = start;
  byCode = new Map(start.countries.map(country => [country.iso3, country]));
  ruleSets = new Set([...start.contributions, ...start.formulas].map(set => set.id));
}

/** Takes a scenario that was given, and leaves out those that are no longer kept. */
export function take(scenario, gone = []) {
  const others = world.scenarios.filter(one => one.id !== scenario?.id && !gone.includes(one.id));
  world = { ...world, scenarios: scenario ? [...others, scenario] : others };
}

export const country = iso3 => byCode.get(iso3) ?? { iso3, name: iso3, party: false, group: null, flags: [] };
export const nameOf = iso3 => country(iso3).name;
export const isRuleSet = name => ruleSets.has(name);

/** Regional groups in the order of the United Nations; then the others. */
export const regionalGroups = () => world.groups.filter(group => group.kind === 'regional');
export const otherGroups = () => world.groups.filter(group => group.kind !== 'regional');
export const group = id => world.groups.find(one => one.id === id);

/** Whether a country belongs to a group, regional or other. */
export const isIn = (one, id) => one.group === id || one.flags.includes(id);
