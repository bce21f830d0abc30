// An economist's question: what lies behind the figures, and the same figures out of the page, for a paper.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderForTests, inBrowser, open, PROGRAM, RATE, server, standForTests } from './workbench.mjs';

const folder = folderForTests('economist');
standForTests();

/** The names of the Parties that the table shows, my delegation left out. */
const listed = page => page.tab.locator('#view tbody tr:not(.pinned) [data-mine]').allInnerTexts();

/** A file that the page gives. */
async function given(page, what) {
  await page.tab.locator('[data-do="share"]').click();
  const [download] = await Promise.all([page.tab.waitForEvent('download'), page.tab.locator(`[data-export="${what}"]`).click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  await page.tab.keyboard.press('Escape');
  return path;
}

const run = args => new Promise(resolve => execFile(PROGRAM, args, { maxBuffer: 1e8 }, (failure, stdout, stderr) => resolve({ status: failure?.code ?? 0, stdout, stderr })));

/** What the headline expects to be paid, to the cent, without its thousands apart. */
const expectedOn = async page => /[\d,]+\.\d\d/.exec(await page.exact('.equation .main'))[0].replaceAll(',', '');

test('Parties are searched without accents, filtered, and sorted on request', async () => {
  const page = await open(inBrowser, server.address, 'tab=parties');
  const all = await listed(page);
  assert.ok(all.length > 190);
  assert.deepEqual(all, [...all].sort(new Intl.Collator('en').compare), 'in the alphabet');

  await page.tab.locator('[data-search]').fill('cote');
  assert.deepEqual(await listed(page), ['Côte d’Ivoire'.replace('’', all.find(name => name.startsWith('Côte')).charAt(6))]);
  await page.tab.locator('[data-search]').fill('');

  await page.tab.locator('[data-filter="sids"]').click();
  await page.settled();
  const small = await listed(page);
  assert.ok(small.length > 30 && small.length < 60, `${small.length} small island developing States`);
  await page.tab.locator('[data-filter="all"]').click();

  await page.tab.locator('[data-sort="amount"]').click();
  await page.settled();
  const amounts = await page.tab.locator('#view tbody tr td:nth-child(4)').evaluateAll(cells => cells.map(cell => Number((/[\d,]+\.\d\d/.exec(cell.querySelector('[title]')?.title ?? '0.00')?.[0] ?? '0').replaceAll(',', ''))));
  assert.deepEqual(amounts, [...amounts].sort((a, b) => b - a), 'the largest first');
  await page.picture('economist-1-sorted');
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('companies are named when somebody asks, and in no link', async () => {
  const page = await open(inBrowser, server.address, 'tab=payers');
  assert.equal(await page.tab.locator('table.named').count(), 0);
  await page.tab.locator('[data-do="names"]').click();
  await page.tab.locator('table.named tbody tr').first().waitFor();
  assert.equal(await page.tab.locator('table.named tbody tr').count(), 20);
  assert.doesNotMatch(page.tab.url(), /names/);
  await page.picture('economist-2-named');
  await page.goto(new URL(page.tab.url()).hash.slice(1));
  assert.equal(await page.tab.locator('table.named').count(), 0, 'a link names nobody');
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('the proposal that the page gives brings the same on the command line', async () => {
  const page = await open(inBrowser, server.address);
  await page.type(RATE, '1.7');
  const file = await given(page, 'proposal');
  const { status, stdout, stderr } = await run(['run', 'rd-leaders-2024', '-o', file, '--format', 'json']);
  assert.equal(status, 0, stderr);
  const expected = JSON.parse(stdout).options[0].years[0].totals.expected;
  assert.equal(await expectedOn(page), expected.toFixed(2));
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('the command that the page shows brings the same', async () => {
  const page = await open(inBrowser, server.address, 'tab=rests');
  await page.type(RATE, '0.7');
  const [program, ...args] = (await page.text('#view code.command')).split(/\s+/);
  assert.equal(program, './dsisim');
  const { status, stdout, stderr } = await run([...args, '--format', 'json']);
  assert.equal(status, 0, stderr);
  assert.equal(await expectedOn(page), JSON.parse(stdout).options[0].years[0].totals.expected.toFixed(2));
  await page.close();
});

test('a workbook, tables, a picture and the state come out as files', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  await page.type(RATE, '1.5');
  const shown = await page.text('#result');
  const start = path => readFileSync(path).subarray(0, 2).toString('latin1');
  assert.equal(start(await given(page, 'xlsx')), 'PK', 'a workbook is a ZIP file');
  assert.match(readFileSync(await given(page, 'csv'), 'utf8').split('\n', 1)[0], /^option,.*,note$/, 'a table ends with its notes');
  assert.match(readFileSync(await given(page, 'picture'), 'utf8'), /^<svg[^>]*xmlns=/);
  const state = await given(page, 'state');

  const other = await open(inBrowser, server.address);
  await other.tab.locator('[data-do="share"]').click();
  await other.tab.locator('[data-open-file]').setInputFiles(state);
  await other.settled();
  assert.equal(await other.text('#result'), shown, 'the file gives everything back');
  assert.deepEqual([...page.complaints, ...other.complaints], []);
  await page.close();
  await other.close();
});
