// A trainer's question: an invented scenario on a projector, a change, undone and done again before everybody's eyes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser, open, RATE, server, SIZES, standForTests } from './workbench.mjs';

standForTests();

test('a trainer presents the workshop, changes the rate, undoes, does it again and replays it', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN', { viewport: SIZES.projector });
  await page.tab.locator('select[data-scenario]').selectOption('workshop');
  await page.settled();
  await page.press('p');
  assert.equal(await page.tab.locator('html.present').count(), 1);
  assert.equal(await page.text('#top .looked-at'), 'Workshop (invented)', 'a room sees whose figures these are');
  await page.picture('trainer-1-presents');
  const first = await page.text('#result');

  await page.type(RATE, '1.5');
  const changed = await page.text('#result');
  assert.notEqual(changed, first);
  await page.picture('trainer-2-changed');
  await page.press('Control+z');
  assert.equal(await page.text('#result'), first);
  await page.press('Control+y');
  assert.equal(await page.text('#result'), changed);

  // The last change goes off and on twice, and ends where it was.
  await page.tab.keyboard.press('r');
  const reads = wanted => page.tab.waitForFunction(words => document.querySelector('#result').innerText.replace(/\u00a0|\u202f/g, ' ') === words, wanted);
  await reads(first);
  await page.picture('trainer-3-replays');
  await reads(changed);
  await reads(first);
  await reads(changed);

  assert.equal(await page.tab.locator('[data-do="names"]').count(), 0, 'nobody is named before an audience');
  assert.deepEqual(await page.violations(), []);
  await page.press('Escape');
  assert.equal(await page.tab.locator('html.present').count(), 0);
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('in a small scenario each figure has three digits that count, and its unit stands beside', async () => {
  const page = await open(inBrowser, server.address, 'scenario=workshop&mine=KEN&cali-fund.profit_rate=0.5', { viewport: SIZES.narrow });
  assert.match(await page.text('.card .big'), /^0\.00\d*[1-9]\d/);
  for (const figure of await page.tab.locator('#view .rows tbody .num .fig').allInnerTexts()) assert.match(figure, /[1-9]|^0$/, figure);
  await page.press('p');
  assert.match(await page.text('#strip'), /Kenya\s*0\.00\d*[1-9]\d[\s\S]*USD million/);
  await page.close();
});

test('before an audience nobody is named, though names were asked for', async () => {
  const page = await open(inBrowser, server.address, 'tab=payers');
  await page.tab.locator('[data-do="names"]').click();
  await page.tab.locator('table.named').waitFor();
  await page.press('p');
  assert.equal(await page.tab.locator('table.named').count(), 0);
  assert.doesNotMatch(page.tab.url(), /names/, 'no link names anybody');
  await page.close();
});

test('a text is kept under a name, compared with and gone back to', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  await page.type(RATE, '1.5');
  await page.tab.locator('[data-do="save"]').click();
  await page.tab.locator('[data-save-name]').fill('Ours & theirs');
  await page.tab.keyboard.press('Enter');
  await page.settled();
  await page.tab.locator('select[data-baseline]').selectOption('Ours & theirs');
  await page.settled();
  assert.equal(await page.tab.locator('#side .big .delta').count(), 0, 'it is compared with itself');
  await page.press('Control+z');
  assert.match(await page.text('#side .big .delta'), /^[−-]/, 'less than under what was kept');
  const shown = await page.text('#result');
  await page.picture('trainer-4-compared');
  await page.goto(new URL(page.tab.url()).hash.slice(1));
  assert.equal(await page.text('#result'), shown);
  assert.deepEqual(page.complaints, []);
  await page.close();
});
