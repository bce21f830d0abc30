// Why? on every figure: of the State and of IPLC, of a year, of a text beside this one, and of what is more or less than under the baseline.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser, open, server, SIZES, standForTests } from './workbench.mjs';

standForTests();

const CHANGED = 'scenario=rd-leaders-2024&cali-fund.profit_rate=0.5&mine=KEN';

/** Asks why of a figure, and gives what the panel says of it: the figure that was clicked, its amount, its text. */
async function ask(page, selector) {
  const figure = page.tab.locator(selector).first(), title = await figure.getAttribute('title');
  await figure.click();
  await page.settled();
  await page.tab.locator('#why .reason').first().waitFor();
  // What is folded is read too.
  const said = { figure: title.replace(/\. Why\?$/, ''), text: await page.tab.locator('#why').textContent() };
  said.sum = await page.tab.locator('#why .sum').count() ? (await page.text('#why .sum')) : null;
  await page.press('Escape');
  return said;
}

test('what is for the State and for IPLC leads to paragraph and parameter, of a Party, a group and all', async () => {
  const page = await open(inBrowser, server.address, 'scenario=rd-leaders-2024&mine=KEN');
  for (const part of ['state', 'iplc']) {
    for (const figure of [`#side [data-why="party:KEN?part=${part}"]`, `#view [data-why="group:african-group?part=${part}"]`]) {
      const said = await ask(page, figure);
      assert.equal(said.sum, said.figure, figure);
      assert.match(said.text, /annex para 21/, figure);
      assert.match(said.text, /(iplc_share|IPLC share): 50 %/i, figure);
    }
  }
  await page.goto('scenario=rd-leaders-2024&mine=KEN&why=fund%3Aall%3Fpart%3Diplc');
  assert.match(await page.text('#why'), /All Parties, for IPLC needs/);
  await page.picture('why-1-iplc');
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('what is more or less than under the baseline is one figure less the other, with what is set otherwise', async () => {
  const page = await open(inBrowser, server.address, CHANGED);
  const said = await ask(page, '#side .big [data-why="party:KEN?change=yes"]');
  assert.equal(said.sum, said.figure);
  assert.match(said.text, /Profit rate: 0\.5, in the place of 1/);
  assert.match(said.text, /By the size of the fund: USD [\d,.]+ less/);
  await page.tab.locator('#side .big [data-why="party:KEN?change=yes"]').click();
  await page.settled();
  await page.picture('why-2-change');
  assert.match(await page.text('#why .command'), /--baseline cali-fund/);
  await page.press('Escape');
  const all = await ask(page, '#headline [data-why="total:all?change=yes"]');
  assert.equal(all.sum, null, 'what is owed and what is paid differ by two figures');
  assert.match(all.text, /Owed: USD [\d,.]+ less/);
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('a year is explained by itself, and so is the delegation in it', async () => {
  const page = await open(inBrowser, server.address, 'scenario=rd-leaders-2024&mine=KEN&tab=years&years=2024-2027');
  await page.tab.locator('#view [data-why="party:KEN?year=2027"]').waitFor();
  const said = await ask(page, '#view [data-why="party:KEN?year=2027"]');
  assert.equal(said.sum, said.figure);
  assert.match(said.text, /Why\?.*2027/s);
  assert.match((await ask(page, '#view [data-why="fund:all?year=2026"]')).text, /2026/);
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('beside each other each text is explained under its own settings, and the difference under both', async () => {
  const page = await open(inBrowser, server.address, `${CHANGED}&tab=compare&snapshot=${encodeURIComponent('Half? & more')}&snapshot.option=cali-fund&snapshot:cali-fund.profit_rate=2`);
  await page.tab.locator('.options tbody .fig').first().waitFor();
  const row = page.tab.locator('.options tr', { hasText: 'Kenya' });
  await row.locator('td').nth(2).locator('.fig').first().waitFor();
  const asked = await row.locator('.fig').evaluateAll(all => all.map(one => one.dataset.why));
  assert.equal(asked.length, 5, asked.join(' '));
  for (const why of asked) {
    const said = await ask(page, `.options [data-why="${CSS(why)}"]`);
    assert.equal(said.sum, said.figure, why);
  }
  assert.match((await ask(page, `.options [data-why="${CSS(asked[3])}"]`)).text, /Half\? & more/);
  await page.tab.locator(`.options [data-why="${CSS(asked[4])}"]`).click();
  await page.settled();
  await page.picture('why-3-beside');
  const link = page.tab.url();
  await page.press('Escape');
  await page.goto(new URL(link).hash.slice(1));
  assert.match(await page.text('#why'), /Profit rate: 2, in the place of 1/, 'a link opens the same question');
  await page.goto(new URL(link).hash.slice(1).replace(/snapshot[^&]*&/g, ''));
  assert.match(await page.text('#why'), /cannot be explained/, 'what is kept no more has no explanation');
  assert.deepEqual(page.complaints, []);
  await page.close();
});

const CSS = text => text.replace(/["\\]/g, '\\$&');

test('no figure that says why is too small to be hit, in a narrow window either', async () => {
  for (const viewport of [SIZES.narrow, SIZES.phone]) {
    for (const tab of ['overview', 'parties', 'mine', 'compare', 'years']) {
      const page = await open(inBrowser, server.address, `${CHANGED}&tab=${tab}`, { viewport });
      await page.settled();
      const small = await page.tab.locator('#view .fig, #side .fig, #strip .fig, #headline .fig').evaluateAll(all => all
        .map(one => [one, one.getBoundingClientRect()]).filter(([, box]) => box.width && (box.height < 24 || box.width < 24))
        .map(([one, box]) => `${one.dataset.why} ${one.closest('section, table')?.className} ${box.width.toFixed(1)}×${box.height.toFixed(1)}`));
      assert.deepEqual(small, [], `${tab} at ${viewport.width}`);
      await page.close();
    }
  }
});
