// What the page says is said for people who have never seen a rule file or a command.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser, open, server, standForTests } from './workbench.mjs';

const USES = 'scenario=use-portfolio&mine=KEN';
/** Names of parameters, columns and statuses, and what a command is told. */
const OF_FILES = /\b[a-z]+_[a-z_]+\b|--[a-z]+|\b(cbd-list|consent|law|nagoya)-[a-z-]+\b/;

standForTests();

test('why says what a country is in words, names no flag, and leads on to a use', async () => {
  const page = await open(inBrowser, server.address, `${USES}&from=bilateral-contracts&why=party:KEN`);
  await page.tab.locator('#why .summary').waitFor();
  assert.doesNotMatch(await page.text('#why .summary'), OF_FILES);
  await page.tab.locator('#why [data-do=unfold-why]').click();
  const said = await page.tab.locator('#why .reason span:not(.source)').allInnerTexts();
  assert.ok(said.some(text => text.includes('a Party to the Nagoya Protocol')), said[0]);
  assert.deepEqual(said.filter(text => /--[a-z]+|_/.test(text.replace(/Choice\(.*|Party\(.*|Eligible\(.*/, '')) || /\bnagoya-party\b/.test(text)), []);
  await page.tab.locator('#why [data-why^="use:"]').first().click();
  await page.settled();
  await page.tab.waitForFunction(() => document.querySelector('#why h2')?.textContent.toLowerCase().includes('enzyme'));
  await page.close();
});

test('where laws and a fund stand together, both assumptions stand between what is owed and what is paid', async () => {
  const page = await open(inBrowser, server.address, `${USES}&from=national-laws-and-cali-fund`);
  const brackets = await page.tab.locator('.equation [data-bracket]').evaluateAll(all => all.map(one => one.dataset.bracket));
  assert.deepEqual(brackets, ['assumption.compliance', 'assumption.uptake']);
  await page.type('assumption.uptake', '1');
  assert.match(await page.text('.equation .main'), /if all is paid/);
  await page.close();
});

test('what goes straight to countries of origin has a name where it goes, and a fund that holds nothing has none', async () => {
  const page = await open(inBrowser, server.address, `${USES}&from=bilateral-contracts`);
  const picture = (await page.tab.locator('.flow-picture text').allTextContents()).join('; ').replace(/\u00a0/g, ' ');
  assert.match(picture, /Straight to countries of origin\s+51/);
  assert.doesNotMatch(picture, /Fund/);
  const parts = await page.tab.locator('#view tbody tr:not(.sub) td:nth-child(5)').allInnerTexts();
  assert.ok(Math.abs(parts.map(Number).reduce((all, one) => all + one, 0) - 100) < 0.3, parts.join(' '));
  await page.close();
});

test('what research pays and what does not happen stands below what comes in, and whole where one looks', async () => {
  const page = await open(inBrowser, server.address, `${USES}&from=bilateral-contracts&assumption.max_months_before_dropped=3`);
  assert.match(await page.text('#headline .uses'), /^\d+ of 80 uses do not happen · permits and consents cost users [\d.]+ · [\d.]+ are lost with them$/);
  await page.tab.locator('#headline .uses button').click();
  await page.tab.locator('#view table').first().waitFor();
  const rows = await page.tab.locator('#view table').first().locator('tr').allInnerTexts();
  assert.ok(rows.some(row => /^Consents of communities/.test(row)), rows.join('\n'));
  assert.ok(rows.some(row => /costs research together.*USD [\d,.]+$/s.test(row)), rows.join('\n'));
  await page.close();
});

test('a text that was kept and has no column beside three others takes one on a click', async () => {
  const kept = name => `&snapshot=${name}&snapshot.option=cali-fund:iusaf&snapshot:cali-fund.profit_rate=0.${name.length}`;
  const page = await open(inBrowser, server.address, `tab=compare${['A', 'BB', 'CCC'].map(kept).join('')}`);
  const heads = () => page.tab.locator('.options thead b').allInnerTexts();
  assert.deepEqual((await heads()).slice(2), ['BB', 'CCC']);
  await page.tab.locator('[data-column-of="A"]').click();
  await page.settled();
  assert.deepEqual((await heads()).slice(2), ['CCC', 'A']);
  await page.close();
});

test('the history calls an option by its name', async () => {
  const page = await open(inBrowser, server.address, 'cali-fund.profit_rate=1.5');
  assert.match(await page.text('#history li'), /^Contributions to the Cali Fund · Inverted UN Scale/);
  await page.close();
});
