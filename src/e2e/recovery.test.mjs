// What goes wrong around the page: a server that is lost, two windows, a link that is damaged, no network.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser, open, RATE, serve, server, standForTests } from './workbench.mjs';

standForTests();

test('a lost server is said, and the page recovers when it is back', { skip: process.env.WORKBENCH && 'the server is not ours to stop' }, async t => {
  const ours = await serve();
  t.after(ours.stop);
  const page = await open(inBrowser, ours.address, 'mine=KEN');
  const first = await page.text('#result');
  await ours.stop();
  await page.bracket(RATE).focus();
  await page.tab.keyboard.press('ArrowUp');
  await page.tab.locator('#bar').waitFor({ state: 'visible' });
  assert.match(await page.text('#bar'), /\S/);
  await page.picture('recovery-1-lost');
  const again = await serve(Number(new URL(ours.address).port));
  t.after(again.stop);
  await page.tab.locator('#bar').waitFor({ state: 'hidden' });
  await page.settled();
  assert.notEqual(await page.text('#result'), first, 'what was set meanwhile is asked once it is back');
  await page.close();
});

test('two windows do not disturb each other', async () => {
  const one = await open(inBrowser, server.address, 'mine=KEN');
  const other = await open(inBrowser, server.address, 'mine=BRA');
  const [first, second] = [await one.text('#result'), await other.text('#result')];
  const moved = async (page, key) => {
    await page.bracket(RATE).focus();
    for (let step = 0; step < 8; step++) await page.tab.keyboard.press(key);
    await page.settled();
  };
  await Promise.all([moved(one, 'ArrowUp'), moved(other, 'ArrowDown')]);
  assert.notEqual(await one.text('#result'), first);
  assert.notEqual(await other.text('#result'), second);
  await one.press('Control+z');
  await other.press('Control+z');
  assert.deepEqual([await one.text('#result'), await other.text('#result')], [first, second]);
  assert.deepEqual([...one.complaints, ...other.complaints], []);
  await one.close();
  await other.close();
});

test('a link with a value that nobody can reckon with is said at its bracket', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  await page.tab.goto('about:blank');
  await page.tab.goto(`${server.address}#mine=KEN&${RATE}=much`);
  await page.tab.locator('#text .error, #ruler .error').first().waitFor();
  assert.match(await page.tab.locator('.error').first().innerText(), /much/);
  await page.picture('recovery-2-damaged-link');
  await page.close();
});

test('with nothing but loopback all of it works, and nobody else is asked', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  await page.context.route(url => url.hostname !== '127.0.0.1', route => route.abort());
  for (const key of ['2', '3', '4', '5', '1']) await page.press(key);
  await page.type(RATE, '1.5');
  await page.tab.locator('[data-do="share"]').click();
  await page.press('Escape');
  assert.deepEqual(page.strangers(), []);
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('no script that is written into the page runs, nor one that is made of words', async () => {
  const page = await open(inBrowser, server.address);
  await page.tab.evaluate(() => {
    const written = document.createElement('script');
    written.textContent = 'window.written = true';
    document.head.append(written);
    setTimeout('window.evaluated = true');
  });
  await page.tab.waitForTimeout(100);
  assert.deepEqual(await page.tab.evaluate(() => [window.written, window.evaluated]), [undefined, undefined]);
  await page.close();
});
