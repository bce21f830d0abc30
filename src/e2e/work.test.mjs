// What takes long: it says how far it is, can be stopped, and comes in the end.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inBrowser, open, RATE, server, standForTests } from './workbench.mjs';

standForTests();

/** The cents of a tooltip such as "USD 200,000.00. Why?". */
const cents = title => Math.round(Number(/-?[\d,]+\.\d\d/.exec(title)[0].replaceAll(',', '')) * 100);

test('years are drawn one after the other, and the first is the one that is looked at', async () => {
  const page = await open(inBrowser, server.address, 'scenario=workshop&mine=KEN&tab=years');
  await page.tab.locator('.years-picture').waitFor();
  await page.picture('years');
  const rows = page.tab.locator('#view tbody tr');
  assert.equal(await rows.count(), 11);
  assert.equal(await rows.first().locator('th').innerText(), '2024');
  const figures = await rows.first().locator('td [title]').evaluateAll(all => all.map(one => one.title));
  assert.equal(cents(figures[1]), cents(await page.exact('.equation .main')));
  assert.match(await page.text('#view .command'), /--years 2024-2034$/);
  await page.tab.locator('[data-span=to]').fill('2026');
  await page.tab.keyboard.press('Enter');
  await page.settled();
  assert.equal(await rows.count(), 3);
  assert.match(page.tab.url(), /years=2024-2026/);
  assert.deepEqual(await page.violations(), []);
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('the picture of the years is a file like that of the flow', async () => {
  const page = await open(inBrowser, server.address, 'scenario=workshop&tab=years');
  await page.tab.locator('.years-picture').waitFor();
  await page.tab.locator('[data-do=share]').click();
  const [file] = await Promise.all([page.tab.waitForEvent('download'), page.tab.locator('[data-export=picture]').click()]);
  assert.equal(file.suggestedFilename(), 'years.svg');
  const picture = readFileSync(await file.path(), 'utf8');
  assert.match(picture, /^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  assert.match(picture, /2034/);
  await page.close();
});

test('a year before any account is refused where it was typed', async () => {
  const page = await open(inBrowser, server.address, 'scenario=workshop&tab=years&years=2020-2024');
  await page.tab.locator('#view .error').waitFor();
  assert.match(await page.text('#view .error'), /2020/);
  await page.close();
});

test('ranges say how far they are, and can be stopped', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  await page.tab.locator('[data-switch=ranges]').check();
  await page.tab.locator('#headline .job progress').waitFor();
  await page.picture('ranges-awaited');
  assert.deepEqual(await page.violations(), []);
  await page.tab.locator('#headline [data-do=stop]').click();
  await page.tab.locator('#headline .job').waitFor({ state: 'detached' });
  assert.equal(await page.tab.locator('[data-switch=ranges]').isChecked(), false);
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('ranges come, and stand beside the figures', async () => {
  const page = await open(inBrowser, server.address, 'scenario=workshop&mine=KEN');
  await page.tab.locator('[data-switch=ranges]').check();
  await page.tab.locator('#headline .range bdi').waitFor();
  assert.match(await page.text('#headline .range'), /in nine of ten draws/);
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('which bracket matters can be closed before it is known, and asked again', async () => {
  const page = await open(inBrowser, server.address, 'scenario=workshop&mine=KEN');
  await page.tab.locator('[data-do=matters]').click();
  await page.tab.locator('[data-do=close-dialog]').click();
  await page.settled();
  assert.equal(await page.tab.locator('#dialog').isVisible(), false);
  await page.tab.locator('[data-do=matters]').click();
  await page.tab.locator('.matters').first().waitFor();
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('the range over the brackets stands in the card of the delegation once the text rests, and goes when it is changed', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  const range = page.tab.locator('.over-brackets', { hasText: /by itself: [\d.]+ \(.+\) to [\d.]+ \(.+\)/ });
  await range.waitFor();
  const first = await page.text('.over-brackets');
  await page.tab.locator('[data-do=matters]').click();
  await page.tab.locator('.matters').first().waitFor();
  const ends = await page.tab.locator('.matters').first().locator('tbody td.num:nth-of-type(2), tbody td.num:nth-of-type(4)').allInnerTexts();
  const amounts = ends.map(text => Number(text.split(/\s/)[0])), [low, high] = first.match(/[\d.]+(?= \()/g).map(Number);
  assert.ok(amounts.length > 2 && Math.abs(low - Math.min(...amounts)) < 0.01 && Math.abs(high - Math.max(...amounts)) < 0.01, `${first}: ${amounts}`);
  await page.tab.locator('[data-do=close-dialog]').click();

  const asked = () => page.asked.filter(url => url.endsWith('/api/brackets')).length, before = asked();
  const box = await page.bracket(RATE).boundingBox();
  await page.tab.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.tab.mouse.down();
  await page.tab.mouse.move(box.x + 68, box.y + box.height / 2, { steps: 12 });
  await page.tab.waitForFunction(() => document.querySelector('.over-brackets').innerText === '');
  assert.equal(asked(), before, 'the finger is still down');
  await page.tab.mouse.up();
  await range.waitFor();
  assert.notEqual(await page.text('.over-brackets'), first);
  assert.equal(asked(), before + 1);
  await page.press('Control+z');
  assert.equal(await page.text('.over-brackets'), first, 'what is known already is not asked again');
  assert.equal(asked(), before + 1);
  assert.deepEqual(page.complaints, []);
  await page.close();
});
