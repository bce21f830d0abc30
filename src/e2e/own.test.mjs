// A scenario of one's own: dropped, mended, looked at, taken out again, and asked for by a link.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { folderForTests, inBrowser, open, PROGRAM, RATE, serve, server, SIZES, standForTests } from './workbench.mjs';

const folder = folderForTests('own');
standForTests();

const TABLE = `id,name,type,sector,home,year,assets_usd,sales_usd,profit_usd
seeds,Own Seeds,company,animal-and-plant-breeding,KEN,2024,25000000,60000000,2000000
cosmetics,Own Cosmetics,company,cosmetics,FRA,2024,300000000,500000000,38000000
`;
const WRONG = TABLE.replace('60000000', '61m').replace('FRA', 'FRX');

function written(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Lets go of files over the page, as a hand with a mouse does. */
async function drop(page, ...paths) {
  const files = paths.map(path => ({ name: basename(path), content: readFileSync(path).toString('base64') }));
  const transfer = await page.tab.evaluateHandle(all => {
    const dropped = new DataTransfer();
    for (const { name, content } of all) dropped.items.add(new File([Uint8Array.from(atob(content), letter => letter.charCodeAt(0))], name));
    return dropped;
  }, files);
  await page.tab.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  assert.equal(await page.tab.locator('#drop').isVisible(), true, 'it is said what can be dropped');
  await page.tab.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  assert.equal(await page.tab.locator('#drop').isVisible(), false);
}

const dialog = page => page.tab.locator('dialog[open]');
const run = (args, cwd) => new Promise(resolve => execFile(PROGRAM, args, { maxBuffer: 1e8, cwd }, (failure, stdout, stderr) => resolve({ status: failure?.code ?? 0, stdout, stderr })));
const expectedOn = async page => /[\d,]+\.\d\d/.exec(await page.exact('.equation .main'))[0].replaceAll(',', '');

/** Gives a file without mistakes, and passes over what is noted of it. */
async function given(page, path) {
  await drop(page, path);
  await page.tab.waitForFunction(() => location.hash.includes('scenario=own'));
  await page.settled();
  if (await dialog(page).count()) await dialog(page).locator('button.act').click();
}

test('a table with two mistakes is dropped, mended, looked at and taken out as a workbook', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  const path = written('mine.csv', WRONG);
  const before = await page.text('#result');
  await drop(page, path);
  await dialog(page).locator('.found li').nth(1).waitFor();
  const found = await dialog(page).locator('.found li').allInnerTexts();
  assert.equal(found.length, 2);
  assert.match(found[0], /mine\.csv:2: sales_usd is '61m', which is not a number\.\s+Maybe 61000000/);
  assert.match(found[1], /mine\.csv:3: home is 'FRX'/);
  assert.equal(await page.text('#result'), before, 'nothing of it is used');
  assert.deepEqual(await page.violations(), []);
  await page.picture('own-1-mistakes');

  writeFileSync(path, TABLE);
  await dialog(page).locator('[data-open-file]').setInputFiles(path);
  await page.tab.waitForFunction(() => location.hash.includes('scenario=own'));
  await page.settled();
  if (await dialog(page).count()) await dialog(page).locator('button.act').click();
  assert.match(await page.tab.locator('select[data-scenario] option:checked').innerText(), /mine\.csv/);
  await page.type(RATE, '1.5');
  await page.picture('own-2-looked-at');

  // The command line says the same of the file.
  const [program, ...args] = (await commandOf(page)).split(/\s+/);
  assert.equal(program, './dsisim');
  assert.equal(args[1], 'mine.csv');
  const { status, stdout, stderr } = await run([...args, '--format', 'json'], folder);
  assert.equal(status, 0, stderr);
  assert.equal(await expectedOn(page), JSON.parse(stdout).options[0].years[0].totals.expected.toFixed(2));

  await page.tab.locator('[data-do="share"]').click();
  const [download] = await Promise.all([page.tab.waitForEvent('download'), page.tab.locator('[data-export="xlsx"]').click()]);
  const workbook = join(folder, 'out.xlsx');
  await download.saveAs(workbook);
  assert.equal(readFileSync(workbook).subarray(0, 2).toString('latin1'), 'PK');
  assert.match(await dialog(page).innerText(), /Send mine\.csv along/);
  assert.deepEqual(page.complaints, []);
  assert.deepEqual(page.strangers(), []);
  await page.close();
});

/** The command that gives what the page shows, where its tab says what the figures rest on. */
async function commandOf(page) {
  await page.tab.locator('[data-tab="rests"]').click();
  await page.settled();
  return page.text('#view code.command');
}

test('a link names it by its fingerprint, and where it is not here asks for the file', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  const path = written('linked.csv', TABLE.replace('Own Seeds', 'Linked Seeds'));
  await given(page, path);
  await page.type(RATE, '2');
  const link = new URL(page.tab.url()).hash.slice(1);
  assert.match(decodeURIComponent(link), /scenario=own:[0-9a-f]{32}/);
  assert.doesNotMatch(link, /linked|Seeds/);
  const shown = await page.text('#result');
  await page.goto(link);
  assert.equal(await page.text('#result'), shown, 'it is still here');

  // A workbench to which nobody has given the file.
  const elsewhere = process.env.WORKBENCH ? null : await serve();
  if (elsewhere) {
    const other = await open(inBrowser, elsewhere.address);
    await other.tab.goto('about:blank');
    await other.tab.goto(`${elsewhere.address}#${link}`);
    await other.tab.locator('.asking [data-open-file]').waitFor({ state: 'attached' });
    assert.deepEqual(await other.violations(), []);
    await other.picture('own-3-asked-for');
    await other.tab.locator('.asking [data-open-file]').setInputFiles(written('again.csv', readFileSync(path)));
    await other.settled();
    if (await dialog(other).count()) await dialog(other).locator('button.act').click();
    assert.equal(await other.text('#result'), shown, 'all else of the link was kept');
    assert.deepEqual(other.complaints, []);
    await other.close();
    await elsewhere.stop();
  }
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('a server that was started anew no longer has it, and the page asks for it', { skip: Boolean(process.env.WORKBENCH) }, async () => {
  const first = await serve();
  const page = await open(inBrowser, first.address, 'mine=KEN');
  const path = written('kept.csv', TABLE);
  await given(page, path);
  await first.stop();
  const second = await serve(Number(new URL(first.address).port));
  await page.tab.waitForFunction(() => document.getElementById('bar').hidden);
  await page.tab.locator(`[data-bracket="${RATE}"]`).first().click();
  await page.tab.locator('#ruler [data-field]').fill('1.2');
  await page.tab.keyboard.press('Enter');
  await page.tab.locator('.asking [data-open-file]').waitFor({ state: 'attached' });
  await drop(page, path);
  await page.settled();
  assert.equal(await page.tab.locator('.asking').count(), 0);
  await page.close();
  await second.stop();
});

test('it can be given by the keyboard, in the dark, on a phone and from right to left', async () => {
  for (const [name, fragment, options] of [['dark', 'theme=dark', {}], ['phone', '', { viewport: SIZES.phone }], ['rtl', 'dir=rtl', {}]]) {
    const page = await open(inBrowser, server.address, fragment, options);
    await page.tab.locator('select[data-scenario]').selectOption('own');
    await dialog(page).locator('[data-open-file]').waitFor({ state: 'attached' });
    assert.deepEqual(await page.violations(), [], name);
    assert.deepEqual(await page.sticksOut(), [], name);
    await page.picture(`own-4-${name}`);
    await dialog(page).locator('[data-open-file]').setInputFiles(written(`${name}.csv`, WRONG));
    await dialog(page).locator('.found li').nth(1).waitFor();
    assert.deepEqual(await page.violations(), [], name);
    assert.deepEqual(await page.sticksOut(), [], name);
    await page.picture(`own-5-${name}`);
    await page.press('Escape');
    assert.notEqual(await page.tab.locator('select[data-scenario]').inputValue(), 'own');
    assert.deepEqual(page.complaints, []);
    await page.close();
  }
});
