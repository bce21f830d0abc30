// A delegate's question: what does our text bring us, why, and how do I send it home?

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { inBrowser, open, RATE, server, SIZES, standForTests } from './workbench.mjs';

standForTests();

test('a delegate changes the rate, pins Kenya, sees the loss, asks why, and a link gives it all back', async () => {
  const page = await open(inBrowser, server.address);
  await page.picture('delegate-1-opened');

  await page.tab.locator('select.delegation').first().selectOption('KEN');
  await page.settled();
  const before = await page.exact('#side .big');
  assert.match(before, /\d/, 'Kenya has an amount to the cent');

  await page.type(RATE, '0.5');
  const after = await page.exact('#side .big');
  assert.notEqual(after, before);
  assert.match(await page.text('#side .big .delta'), /^[−-]/, 'a lower rate is a loss');
  assert.equal(await page.text(`[data-bracket="${RATE}"] ins`), '0.5');
  assert.equal(await page.text(`[data-bracket="${RATE}"] del`), '1');
  await page.picture('delegate-2-loss');

  await page.tab.locator('#side [data-why="party:KEN"]').first().click();
  await page.settled();
  assert.match(await page.text('#why'), /Kenya/);
  assert.match(await page.text('#why'), /0\.5/, 'the reasons name the rate that was set');
  await page.picture('delegate-3-why');
  await page.press('Escape');

  await page.tab.locator('[data-do="share"]').click();
  const link = await page.tab.locator('#dialog input[readonly]').inputValue();
  await page.picture('delegate-4-share');
  await page.tab.locator('[data-do="copy-link"]').click();
  assert.equal(await page.tab.evaluate(() => navigator.clipboard.readText()), link);
  await page.tab.keyboard.press('Escape');
  const shown = [await page.text('#result'), await page.text('#text'), await page.text('#history')];

  const other = await open(inBrowser, server.address, new URL(link).hash.slice(1));
  assert.deepEqual([await other.text('#result'), await other.text('#text'), await other.text('#history')], shown);
  assert.equal(new URL(other.tab.url()).hash, new URL(link).hash);
  assert.deepEqual([...page.complaints, ...other.complaints], []);
  await page.close();
  await other.close();
});

test('a change is undone singly, by its own button and in any order', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  const first = await page.text('#result');
  await page.type(RATE, '1.5');
  const one = await page.text('#result');
  await page.type('cali-fund.sales_rate', '0.2');
  assert.notEqual(await page.text('#result'), one);
  await page.press('Control+z');
  assert.equal(await page.text('#result'), one);
  await page.press('Control+z');
  assert.equal(await page.text('#result'), first);
  await page.press('Control+y');
  assert.equal(await page.text('#result'), one);
  await page.bracket(RATE).focus();
  await page.press('Delete');
  assert.equal(await page.text('#result'), first, 'a bracket goes back to the text that one compares with');
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('a draft from elsewhere is refused by its lines, without a command to type', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  const figures = await page.text('#result');
  await page.tab.locator('[data-do="paste"]').click();
  await page.tab.locator('#pasted').fill('Draft decision\nUsers should contribute [0.5] [1] [2] per cent of profit.');
  await page.tab.locator('[data-do="read"]').click();
  await page.tab.locator('#paste-error .error').first().waitFor();
  const said = await page.text('#paste-error');
  assert.match(said, /^No provision of .* was found\. Maybe Copy above the text gives/);
  assert.match(said, /Line 2: these brackets stand in no provision/);
  assert.doesNotMatch(said, /dsisim/);
  assert.equal(await page.text('#result'), figures);
  await page.close();
});

test('a link to a scenario that is not here says so, and another can be chosen', async () => {
  const page = await open(inBrowser, server.address);
  await page.tab.goto('about:blank');
  await page.tab.goto(`${server.address}#scenario=of-somebody-else`);
  await page.tab.locator('#headline .waiting', { hasText: 'can be chosen above' }).waitFor();
  assert.match(await page.text('#text .error'), /of-somebody-else/);
  await page.tab.locator('select[data-scenario]').selectOption('workshop');
  await page.settled();
  assert.equal(await page.exact('#headline .term'), 'USD 800,000.00. Why?');
  await page.close();
});

test('a wrong value is refused where it was typed, and the figures stay', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  const figures = await page.text('#result');
  await page.bracket(RATE).click();
  await page.tab.locator('#ruler [data-field]').fill('-3');
  await page.tab.keyboard.press('Enter');
  await page.tab.locator('#ruler .error').waitFor();
  assert.match(await page.text('#ruler .error'), /-3/, 'what was typed is said');
  assert.equal(await page.tab.locator('#ruler [data-field]').getAttribute('aria-invalid'), 'true');
  assert.equal(await page.text('#result'), figures);
  assert.deepEqual(await page.violations(), []);
  await page.picture('delegate-5-refused');
  await page.tab.locator('#ruler [data-field]').fill('1.2');
  await page.tab.keyboard.press('Enter');
  await page.settled();
  assert.equal(await page.tab.locator('#ruler .error').count(), 0);
  assert.notEqual(await page.text('#result'), figures);
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('a finger on the bracket moves the figures while it is down', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  const first = await page.text('.equation .main');
  const link = page.tab.url();
  const box = await page.bracket(RATE).boundingBox();
  await page.tab.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.tab.mouse.down();
  await page.tab.mouse.move(box.x + 68, box.y + box.height / 2, { steps: 12 });
  await page.tab.waitForFunction(was => document.querySelector('.equation .main').innerText.replace(/\u00a0|\u202f/g, ' ') !== was, first);
  assert.equal(page.tab.url(), link, 'no link yet: the finger is still down');
  await page.picture('delegate-6-dragging');
  await page.tab.mouse.up();
  await page.settled();
  assert.notEqual(page.tab.url(), link);
  assert.equal(await page.tab.locator('#history ol li').count(), 2, 'a drag is one change');
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('while a finger moves, of each Party only what is looked at is asked, and all of it once it rests', async () => {
  const page = await open(inBrowser, server.address, `mine=KEN&ruler=${RATE}`);
  const range = page.tab.locator('#ruler [type=range]');
  await range.waitFor();
  await page.settled();
  const asked = async (event, value) => {
    const before = page.asked.length;
    await range.evaluate((ruler, [name, to]) => {
      ruler.value = to;
      ruler.dispatchEvent(new Event(name, { bubbles: true }));
    }, [event, value]);
    await page.settled();
    // Over a line as soon as there is one.
    return page.asked.slice(before).filter(url => /api\/(answer|moved|line)$/.test(url)).map(url => url.split('/').at(-1).replace('line', 'moved'));
  };
  assert.deepEqual(await asked('input', '1.4'), ['moved']);
  const moved = await page.text('#result');
  assert.ok((await asked('change', '1.4')).includes('answer'));
  assert.equal(await page.text('#result'), moved, 'the figures are the same');
  await page.tab.locator('[data-tab=parties]').click();
  await page.settled();
  assert.match(await page.text('table.rows tbody tr'), /Kenya/);
  await page.goto(`mine=KEN&tab=parties&ruler=${RATE}`);
  await range.waitFor();
  assert.deepEqual(await asked('input', '1.7'), ['answer']);
  assert.match(await page.text('table.rows tbody tr'), /Kenya/);
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('the way home is found: help says where, and a small file brings all back', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  await page.type(RATE, '1.5');
  const result = await page.text('#result');
  await page.tab.locator('[data-do=help]').click();
  assert.match(await page.text('dialog'), /Undo and Redo[\s\S]*why[\s\S]*Send it home: Share/);
  await page.picture('delegate-7-help');
  await page.tab.locator('[data-do=close-dialog]').click();
  await page.tab.locator('[data-do=share]').click();
  const [download] = await Promise.all([page.tab.waitForEvent('download'), page.tab.locator('[data-export=state]').click()]);
  const file = await download.path();
  const other = await open(inBrowser, server.address);
  await other.tab.locator('[data-do=share]').click();
  await other.tab.locator('[data-open-file]').setInputFiles({ name: 'workbench.json', mimeType: 'application/json', buffer: await readFile(file) });
  await other.settled();
  assert.equal(await other.text('#result'), result);
  assert.match(await other.text('#side'), /Kenya/);
  for (const one of [page, other]) {
    assert.deepEqual(one.complaints, []);
    await one.close();
  }
});

test('the text is copied with its brackets', async () => {
  const page = await open(inBrowser, server.address);
  await page.tab.locator('[data-do="copy"]').click();
  await page.tab.waitForFunction(async () => (await navigator.clipboard.readText()).length > 0);
  assert.match(await page.tab.evaluate(() => navigator.clipboard.readText()), /\S/);
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('a figure is typed as people learned to write it, and what is none is said with the bracket by its name', async () => {
  const page = await open(inBrowser, server.address, 'mine=KEN');
  for (const [typed, meant] of [['0,5', '0.5'], ['1,25 %', '1.25'], ['05', '5']]) {
    await page.type(RATE, typed);
    assert.equal(await page.text(`[data-bracket="${RATE}"] ins`), meant, typed);
  }
  for (const [typed, meant] of [['60.000.000', '60,000,000'], ['70,000,000', '70,000,000'], ['80 000 000', '80,000,000']]) {
    await page.type('cali-fund.sales_threshold', typed);
    assert.equal(await page.text('[data-bracket="cali-fund.sales_threshold"] ins'), meant, typed);
  }
  assert.match(await page.text('[data-bracket="iusaf.land_band_4_limit"]'), /1,000,000/, 'what is no money has its thousands apart, too');
  await page.type('iusaf.land_band_4_limit', '2,000,000');
  assert.equal(await page.text('[data-bracket="iusaf.land_band_4_limit"] ins'), '2,000,000');
  await page.bracket(RATE).click();
  await page.tab.locator('#ruler [data-field]').fill('abc');
  await page.tab.keyboard.press('Enter');
  await page.tab.locator('#ruler .error').waitFor();
  assert.equal((await page.text('#ruler .error')).trim(), "Profit rate is 'abc', which is not a number. Maybe a figure such as 1");
  await page.press('Escape');
  assert.equal(await page.tab.locator('#text .error').count(), 0, 'what is given up is said no more');
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('why closes to where it was asked, and a link to one\'s delegation leads to its choice', async () => {
  const page = await open(inBrowser, server.address, '', { viewport: SIZES.small });
  await page.tab.locator('#strip [data-tab=mine]').first().click();
  await page.settled();
  assert.equal(await page.tab.evaluate(() => document.activeElement.dataset.chooseMine), 'yes');
  await page.tab.locator('select.delegation').selectOption('KEN');
  await page.settled();
  await page.tab.locator('#view [data-why="party:KEN"]').first().click();
  await page.settled();
  await page.press('Escape');
  assert.equal(await page.tab.evaluate(() => document.activeElement.dataset.why), 'party:KEN');
  assert.deepEqual(page.complaints, []);
  await page.close();
});
