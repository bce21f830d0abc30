// Each figure on the page is the command line's: random settings, asked in the page and run as a command.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderForTests, inBrowser, open, PROGRAM, server, standForTests } from './workbench.mjs';

const SETTINGS = Number(process.env.SETTINGS ?? 100);
const SEED = Number(process.env.SEED ?? 12);
const MOST_AT_ONCE = 4;
const SCENARIO = 'rd-leaders-2024', OPTION = 'cali-fund:iusaf';
const REFUSED = 2;

const folder = folderForTests('figures');
standForTests();

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function numbers(seed) {
  let at = seed;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let x = Math.imul(at ^ (at >>> 15), 1 | at);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (list, random) => list[Math.floor(random() * list.length)];

/** A value that a bracket may take: within its range, or one of its alternatives; undefined where neither is known. */
function value(bracket, random) {
  const has = one => one !== null && one !== undefined;
  if (bracket.kind === 'number' && has(bracket.low) && has(bracket.high)) {
    const low = Number(bracket.low), high = Number(bracket.high);
    return String(Number((low + random() * (high - low)).toPrecision(6)));
  }
  if (bracket.kind === 'list') return bracket.alternatives?.filter(() => random() < 0.6).map(one => one.value).join(';');
  return bracket.alternatives?.length ? pick(bracket.alternatives, random).value : undefined;
}

function settings(brackets, random) {
  const chosen = {};
  for (let i = 1 + Math.floor(random() * MOST_AT_ONCE); i > 0; i--) {
    const [address, bracket] = pick(brackets, random);
    const is = value(bracket, random);
    if (is) chosen[address] = is;
  }
  return chosen;
}

/** What a command says: its status, and its tables by name. */
function run(set, out) {
  const args = ['run', SCENARIO, '-o', OPTION, '--detail', 'sectors', '--out', out, ...Object.entries(set).flatMap(([address, is]) => ['--set', `${address}=${is}`])];
  return new Promise(resolve => execFile(PROGRAM, args, (failure, stdout, stderr) => resolve({ status: failure?.code ?? 0, stderr })));
}

/** The rows of a table; a field in quotes may hold commas. */
function rows(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n').map(line => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(field => field[1]));
  return lines.map(line => Object.fromEntries(head.map((name, i) => [name, line[i]])));
}

const figure = text => (text === null ? null : Number(/-?[\d,]+\.\d\d/.exec(text.replace('−', '-'))[0].replaceAll(',', '')));

/** The figures of the page to the cent: of the headline, and of each Party. */
const shown = page => page.tab.evaluate(() => {
  const exact = at => at?.querySelector('[title]')?.title ?? null;
  const [owed, expected] = [...document.querySelectorAll('.equation .term')].filter(term => !term.querySelector('[data-bracket], [data-choice]')).map(exact);
  const parties = [...document.querySelectorAll('#view tbody tr')].map(row => {
    const cells = row.querySelectorAll('td');
    return [row.querySelector('[data-mine]').dataset.mine, [3, 4, 5].map(i => exact(cells[i]))];
  });
  return { owed, expected, parties };
});

test(`the figures of ${SETTINGS} random settings are the command line's to the cent`, async () => {
  const ask = { scenario: SCENARIO, option: OPTION, settings: {} };
  const text = await (await fetch(`${server.address}api/text`, { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Page': 'figures' }, body: JSON.stringify(ask) })).json();
  const brackets = [...Object.entries(text.brackets), ...text.assumptions.map(one => [one.address, one])];
  const random = numbers(SEED);
  const page = await open(inBrowser, server.address, 'tab=parties');
  let compared = 0;
  for (let i = 0; i < SETTINGS; i++) {
    const set = settings(brackets, random), out = join(folder, String(i));
    const refusals = page.refusals;
    const [command] = await Promise.all([
      run(set, out),
      page.tab.evaluate(fragment => { location.hash = fragment; }, new URLSearchParams({ tab: 'parties', ...set }).toString()).then(() => page.settled()),
    ]);
    const said = JSON.stringify(set);
    if (page.refusals > refusals) {
      assert.equal(command.status, REFUSED, `the page refuses ${said}, and the command does not`);
      continue;
    }
    assert.equal(command.status, 0, `the command refuses ${said}, and the page does not: ${command.stderr}`);
    const read = await shown(page);
    const summary = Object.fromEntries(rows(join(out, 'summary.csv')).map(row => [row.indicator, row.value]));
    assert.equal(figure(read.owed), Number(summary.owed), `owed under ${said}`);
    assert.equal(figure(read.expected), Number(summary.expected), `expected under ${said}`);
    const countries = new Map(rows(join(out, 'countries.csv')).map(row => [row.iso3, row]));
    for (const [iso3, [amount, state, iplc]] of read.parties) {
      const row = countries.get(iso3), sum = (...names) => Math.round(names.reduce((all, name) => all + 100 * Number(row?.[name] ?? 0), 0)) / 100;
      assert.equal(figure(amount) ?? 0, sum('amount_usd', 'bilateral_usd'), `${iso3} under ${said}`);
      assert.equal(figure(state) ?? 0, sum('state_usd', 'bilateral_state_usd'), `the State of ${iso3} under ${said}`);
      assert.equal(figure(iplc) ?? 0, sum('iplc_usd', 'bilateral_iplc_usd'), `IPLC of ${iso3} under ${said}`);
    }
    assert.ok(read.parties.length > 190, 'every Party is there');
    compared++;
    rmSync(out, { recursive: true, force: true });
  }
  assert.ok(compared > SETTINGS / 2, `only ${compared} of ${SETTINGS} could be reckoned`);
  assert.deepEqual(page.complaints, []);
  await page.close();
});
