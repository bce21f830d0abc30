// By keyboard alone: everything can be reached, seen to be reached, moved, and left again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser, open, RATE, server, standForTests } from './workbench.mjs';

/** More stops than the page has: a keyboard that is caught somewhere is found by it. */
const MOST_STOPS = 400;

standForTests();

/** What has the focus: how it would be found again, and whether that can be seen. */
const focused = page => page.tab.evaluate(() => {
  const at = document.activeElement;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
  return {
    bracket: at.dataset.bracket ?? at.dataset.choice ?? null, tab: at.dataset.tab ?? null, does: at.dataset.do ?? null, tag: at.tagName,
    seen: (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
    path: `${at.tagName.toLowerCase()}${at.id ? `#${at.id}` : ''} ${JSON.stringify({ ...at.dataset })}`,
  };
});

async function tabTo(page, isIt) {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.tab.keyboard.press('Tab');
    if (isIt(await focused(page))) return;
  }
  assert.fail('the keyboard does not get there');
}

test('each stop of the Tab key is seen, and Tab comes round to where it began', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  const stops = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.tab.keyboard.press('Tab');
    const at = await focused(page);
    if (at.tag === 'BODY') break;
    stops.push(at);
  }
  assert.ok(stops.length < MOST_STOPS, 'the keyboard is caught');
  assert.deepEqual(stops.filter(at => !at.seen).map(at => at.path), [], 'a stop that nobody sees');
  const brackets = await page.tab.locator('#text [data-bracket]:visible').evaluateAll(all => all.map(one => one.dataset.bracket));
  assert.ok(brackets.length > 3);
  assert.deepEqual([...new Set(brackets)].filter(address => !stops.some(at => at.bracket === address)), [], 'a bracket that no key reaches');
  await page.close();
});

test('a delegate asks without a mouse: the rate, undo, the tabs, why', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  const first = await page.text('#result');
  await tabTo(page, at => at.bracket === RATE);
  await page.press('ArrowUp', 'ArrowUp', 'ArrowUp');
  const stepped = await page.text('#result');
  assert.notEqual(stepped, first);
  assert.equal((await focused(page)).bracket, RATE, 'the focus stays on the bracket');
  assert.equal(await page.tab.locator('#history ol li').count(), 2, 'steps in a row are one change');

  await page.press('2');
  assert.equal(await page.tab.locator('#ruler').isVisible(), true, 'a digit opens the ruler and stands in its field');
  assert.equal(await page.tab.locator('#ruler [data-field]').inputValue(), '2');
  await page.press('Enter', 'Escape');
  assert.equal(await page.tab.locator('#ruler').isVisible(), false);
  assert.equal((await focused(page)).bracket, RATE, 'the focus comes back to the bracket');
  assert.equal(await page.text(`[data-bracket="${RATE}"] ins`), '2');
  await page.picture('keyboard-1-typed');

  await page.press('Delete');
  assert.equal(await page.text('#result'), first);
  await page.press('Control+y');
  assert.equal(await page.text(`[data-bracket="${RATE}"] ins`), '2', 'what was set back can be done again');

  await tabTo(page, at => at.tab !== null);
  await page.press('ArrowRight');
  assert.equal((await focused(page)).tab, 'parties');
  assert.equal(await page.tab.locator('[data-tab="parties"]').getAttribute('aria-selected'), 'true');
  await page.picture('keyboard-2-parties');

  await tabTo(page, at => at.path.includes('"why":"party:'));
  await page.press('Enter');
  assert.equal(await page.tab.locator('#why').isVisible(), true);
  await page.press('Escape');
  assert.equal(await page.tab.locator('#why').isVisible(), false);
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('alternatives are chosen by arrows, as radio buttons are', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  const group = page.tab.locator('#text [role="radiogroup"]:visible').first();
  const radios = group.locator('[role="radio"]');
  const was = await radios.evaluateAll(all => all.findIndex(one => one.getAttribute('aria-checked') === 'true'));
  await radios.nth(was).focus();
  await page.press('ArrowRight');
  const is = await radios.evaluateAll(all => all.findIndex(one => one.getAttribute('aria-checked') === 'true'));
  assert.equal(is, (was + 1) % (await radios.count()));
  assert.equal(await page.tab.evaluate(() => document.activeElement.getAttribute('aria-checked')), 'true', 'the focus goes along');
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('a dialog keeps the focus, and gives it back', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  await tabTo(page, at => at.does === 'share');
  await page.press('Enter');
  for (let stop = 0; stop < 20; stop++) {
    await page.tab.keyboard.press('Tab');
    assert.equal(await page.tab.evaluate(() => document.activeElement === document.body || document.querySelector('#dialog').contains(document.activeElement)), true);
  }
  await page.press('Escape');
  assert.equal((await focused(page)).does, 'share');
  await page.close();
});
