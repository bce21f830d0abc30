// A training session: a trainer's page, and participants on phones of their own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser, open, Page, PATIENCE, server, SIZES, standForTests, started } from './workbench.mjs';

let trainer;

/** Starts the program with a session; it says where both pages are, and the code. */
const serveSession = () => started(['serve', '--port', '0', '--session', '--session-port', '0'], said => {
  const [address, participants] = said.match(/http:\/\/127\.0\.0\.1:\d+\//g) ?? [], code = /: ([A-Z2-9]{3} [A-Z2-9]{3})$/m.exec(said)?.[1];
  return participants && code ? { address, participants, code } : null;
});

/** A phone of its own. */
async function phone(options = {}) {
  const context = await inBrowser.newContext({ viewport: SIZES.phone, hasTouch: true, ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = new Page(await context.newPage(), context, server.participants);
  await page.tab.goto(server.participants);
  await page.tab.locator('[data-field=code]').waitFor();
  return page;
}

/** What a phone complained of; that a code or a removed participant is refused is an answer. */
const complaints = (...phones) => phones.flatMap(one => one.complaints).filter(one => !/status of (401|403)/.test(one));

async function looksWell(page, name) {
  await page.picture(name);
  assert.deepEqual(await page.sticksOut(), []);
  assert.deepEqual(await page.violations(), []);
}

async function comesIn({ tab }, code, name) {
  await tab.locator('[data-field=code]').fill(code);
  await tab.locator('[data-field=name]').fill(name);
  await tab.keyboard.press('Enter');
}

const sees = (tab, selector, words) => tab.locator(selector).filter({ hasText: words }).first().waitFor();

standForTests(serveSession, async () => { trainer = await open(inBrowser, server.address, 'scenario=workshop&mine=KEN&tab=session'); });

test('two groups hand in companies, mend them, and the trainer looks at them', async () => {
  await sees(trainer.tab, '.coming .code', server.code);
  const first = await phone(), second = await phone({ colorScheme: 'dark' });
  await comesIn(first, 'AAA AAA', 'Savanna');
  await sees(first.tab, '.wrong', 'That is not the code');
  await looksWell(first, 'session-phone-1-wrong-code');
  await comesIn(first, server.code.toLowerCase(), 'Savanna');
  await sees(first.tab, 'h2', 'Your company');
  await comesIn(second, server.code, '');
  await sees(second.tab, '.who', 'Participant 2');

  await first.tab.locator('[data-field=sector]').selectOption('cosmetics');
  await first.tab.locator('[data-field=home]').selectOption('KEN');
  await first.tab.locator('[data-field=sales_usd]').fill('61m');
  await first.tab.locator('[data-form=company] button[type=submit]').click();
  await sees(first.tab, '.wrong', 'Maybe');
  assert.equal(await first.tab.evaluate(() => document.activeElement.dataset.field), 'sales_usd', 'what is wrong is gone to');
  await looksWell(first, 'session-phone-2-wrong');
  await first.tab.locator('[data-field=sales_usd]').fill('61,000,000');
  await first.tab.locator('[data-form=company] button[type=submit]').click();
  await sees(first.tab, '.recognised', '61000000');
  await sees(trainer.tab, '#view tbody tr', '61,000,000');
  await looksWell(first, 'session-phone-3-in');

  await second.tab.locator('[data-field=sector]').selectOption('pharmaceuticals');
  await second.tab.locator('[data-field=home]').selectOption('FRA');
  for (const field of ['sales_usd', 'profit_usd', 'assets_usd']) await second.tab.locator(`[data-field=${field}]`).fill('500000000');
  await second.tab.locator('[data-form=company] button[type=submit]').click();
  await sees(trainer.tab, '#view h2', '2 companies');
  await looksWell(trainer, 'session-1-companies');
  await trainer.tab.locator('[data-do="session-scenario"]').click();
  await sees(trainer.tab, '#headline', '1 of 2 users are asked');
  assert.match(await trainer.tab.locator('select[data-scenario] option:checked').innerText(), /session/);
  await trainer.settled();
  await trainer.picture('session-1-looked-at');
  if (await trainer.tab.locator('dialog[open]').count()) await trainer.press('Escape');
  await looksWell(second, 'session-phone-dark');

  // Who loads the page anew is still in, and whom the trainer removes is not.
  await first.tab.reload();
  await sees(first.tab, '.who', 'Savanna');
  assert.equal(await first.tab.locator('[data-field=sales_usd]').inputValue(), '61000000');
  await trainer.tab.locator('[data-participant="2"]').click();
  await sees(second.tab, '.wrong', 'You take no part in this session, or no longer.');
  assert.deepEqual(complaints(first, second), []);
  await Promise.all([first.close(), second.close()]);
});

test('scores spread without names, in the room and before it', async () => {
  await trainer.tab.locator('[data-session=by]').selectOption('decision-15-9');
  const phones = [];
  for (const [from, to] of [['0.2', '0.4'], ['0.7', ''], ['0.3', '0.9']]) {
    const one = await phone();
    await comesIn(one, server.code, `Group ${phones.length + 1}`);
    await one.tab.locator('[data-field="effective low"]').selectOption(from);
    if (to) await one.tab.locator('[data-field="effective high"]').selectOption(to);
    await one.tab.locator('[data-form=scores] button[type=submit]').click();
    await sees(one.tab, '[data-form=scores] .note', 'It is handed in.');
    phones.push(one);
  }
  await sees(trainer.tab, '.spread .note', '3 scores, 0.2 to 0.9, the middle one 0.6');
  await sees(trainer.tab, '.spread .note', 'measured: ');
  assert.match(await trainer.text('#view code.command'), /assess session\.csv -o \S+ --by decision-15-9 --judgements judgements\.csv/);
  await trainer.tab.locator('.spread').nth(4).scrollIntoViewIfNeeded();
  await looksWell(trainer, 'session-2-scores');
  await trainer.press('p');
  assert.equal(await trainer.tab.locator('#view').getByText('Group 1').count(), 0, 'nobody is named before an audience');
  await looksWell(trainer, 'session-3-presented');
  await trainer.tab.locator('.spread').nth(2).scrollIntoViewIfNeeded();
  await trainer.picture('session-4-spread-presented');
  await trainer.press('Escape');
  await looksWell(phones[0], 'session-phone-4-scores');
  assert.deepEqual(complaints(...phones), []);
  await Promise.all(phones.map(one => one.close()));
});

test('a phone reaches nothing of the workbench', async () => {
  const one = await phone();
  for (const path of ['api/start', 'api/session', 'page.js', 'engine.js']) {
    assert.equal(await one.tab.evaluate(async asked => (await fetch(asked)).status, path), 404, path);
  }
  await one.close();
  assert.deepEqual(trainer.complaints, []);
});
