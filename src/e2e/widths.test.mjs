// Whatever the width, the language and the side from which it is read: nothing is wider than the place where it stands.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser, open, server, SIZES, standForTests } from './workbench.mjs';

const CHANGED = 'mine=KEN&cali-fund.profit_rate=1.5&iusaf.ocean_share=3&iusaf.eligibility=cbd-list';
const WIDTHS = [SIZES.projector, SIZES.narrow, SIZES.tablet, SIZES.phone];

standForTests();

test('a low window, as one that is zoomed into: keys stay at the bottom, and the answer scrolls above them', async () => {
  for (const viewport of [{ width: 780, height: 360 }, { width: 1280, height: 520 }]) {
    const page = await open(inBrowser, server.address, `${CHANGED}&tab=parties`, { viewport });
    assert.deepEqual(await page.sticksOut(), []);
    await page.tab.locator('#view tbody tr').last().scrollIntoViewIfNeeded();
    const last = await page.tab.locator('#view tbody tr').last().boundingBox(), keys = await page.tab.locator('#history').boundingBox();
    assert.ok(last.y + last.height <= keys.y + 1, `${last.y} ${keys.y}`);
    assert.ok(Math.abs(keys.y + keys.height - viewport.height) <= 1, String(keys.y));
    await page.picture(`widths-low-${viewport.width}`);
    await page.close();
  }
});

test('a year and the names of more and less are whole on a phone', async () => {
  const page = await open(inBrowser, server.address, `${CHANGED}&tab=years`, { viewport: SIZES.phone });
  const year = await page.tab.locator('.by-year tbody th').first().boundingBox();
  assert.ok(year.width > 25 && year.height < 40, JSON.stringify(year));
  await page.tab.locator('#tab-parties').click();
  await page.settled();
  for (const side of await page.tab.locator('#view .sides span').all()) assert.ok((await side.boundingBox()).height < 24);
  await page.close();
});

for (const viewport of WIDTHS) {
  for (const direction of ['ltr', 'rtl']) {
    for (const longer of [false, true]) {
      test(`${viewport.width} pixels, ${direction}, ${longer ? 'words two fifths longer' : 'plain'}: nothing is wider than its place`, async () => {
        const page = await open(inBrowser, server.address, `${CHANGED}&dir=${direction}`, { viewport }, { longer });
        const tabs = await page.tab.locator('#tabs [role=tab]').evaluateAll(all => all.map(one => one.dataset.tab));
        assert.ok(tabs.length > 5, tabs.join(' '));
        for (const tab of tabs) {
          await page.tab.locator(`#tab-${tab}`).click();
          await page.settled();
          if (longer) await page.picture(`widths-${viewport.width}-${direction}-${tab}`);
          assert.deepEqual(await page.tooWide(), [], tab);
        }
        await page.goto(`mine=KEN&dir=${direction}`);
        assert.deepEqual(await page.tooWide(), [], 'nothing changed');
        assert.deepEqual(await page.sticksOut(), []);
        assert.deepEqual(page.complaints, []);
        await page.close();
      });
    }
  }
}
