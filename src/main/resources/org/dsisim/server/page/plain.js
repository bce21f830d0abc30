// What the engine says in the words of rules and tables, as people say it: brackets and rule sets by their titles,
// what a country is in words, and names with spaces in them.

import { bracket, inWords } from './bracket.js';
import { word } from './words.js';
import { world } from './world.js';

/** What is read letter by letter, or stands for a name. */
const SHORT = ['bbnj', 'dna', 'dsi', 'eeg', 'eu', 'gbif', 'gdp', 'gef8', 'gni', 'grulac', 'inr', 'iplc', 'iusaf', 'ldc', 'lldc', 'lmmc', 'rna', 'sids', 'un', 'usd', 'weog'];

const STATUSES = {
  'cbd-party': () => word('page.status.cbd-party'),
  'eu-member': () => word('page.status.eu-member'),
  'of-party': () => word('page.status.of-party'),
  'notional-un-rate': () => word('page.status.notional-un-rate'),
  'cbd-list-ldc': () => word('page.status.cbd-list-ldc'),
  'cbd-list-sids': () => word('page.status.cbd-list-sids'),
  'cbd-list-other-developing': () => word('page.status.cbd-list-other-developing'),
  'cbd-list-economy-in-transition': () => word('page.status.cbd-list-economy-in-transition'),
  'nagoya-party': () => word('page.status.nagoya-party'),
  'consent-required': () => word('page.status.consent-required'),
  'consent-partly': () => word('page.status.consent-partly'),
  'consent-not-required': () => word('page.status.consent-not-required'),
  'law-covers-dsi': () => word('page.status.law-covers-dsi'),
  'law-covers-dsi-partly': () => word('page.status.law-covers-dsi-partly'),
  'law-leaves-dsi-out': () => word('page.status.law-leaves-dsi-out'),
};

const SECTOR = /^(animal-and-plant-breeding|laboratory-equipment|dsi-information-services|(low|high|(upper|lower)-middle)-income)$/;

const spaced = name => name.split(/[_-]/).map(one => (SHORT.includes(one) ? one.toUpperCase() : one)).join(' ');
const titled = id => [...world.contributions, ...world.formulas].find(one => one.id === id)?.title;

/** A bracket with its value where one follows, and perhaps another that is there: "iusaf.eligibility is cbd-list; here: all-parties". */
const SET = /(?<![\w/.-])([a-z][a-z0-9-]*\.[a-z][a-z0-9_]*)(?:(: | is (?:not )?)([a-z][a-z0-9-]*)(?![\w.])(?:(; here: |, in the place of )([a-z][a-z0-9-]*)(?![\w.]))?)?(?!\.\w)/g;

/** A name with hyphens or lines below in it, and names of one word that are short for more. */
const NAME = /(?<![\w/.-])([a-z][a-z0-9]*(?:[_-][a-z0-9]+)+|iusaf|ldc|lldc|lmmc|sids)(?![\w/-]|\.\w)/g;

/** What a command is told: its option, its value, and the words before it. */
const FLAG = /,?[^,:;]*--[a-z]+ [\w.-]+/g;

/** A sentence of the engine for people who have never seen a command. */
export const inPlainWords = text => text.replace(FLAG, '').replace(SET, (all, address, says, value, beside, other) => {
  const one = bracket(address);
  return one ? one.title + (value ? says + inWords(one, value) : '') + (other ? beside + inWords(one, other) : '') : all;
}).replace(NAME, name => STATUSES[name]?.() ?? titled(name) ?? (name.includes('_') || !name.includes('-') || SECTOR.test(name) ? spaced(name) : name));
