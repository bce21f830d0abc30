// Whatever the width, the language and the side from which it is read: nothing is wider than the place where it stands.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser, open, server, SIZES, standForTests } from './workbench.mjs';

const CHANGED = 'mine=KEN&cali-fund.profit_rate=1.5&iusaf.ocean_share=3&iusaf.eligibility=cbd-list';
const WIDTHS = [SIZES.projector, SIZES.narrow, SIZES.tablet, SIZES.phone];

standForTests();

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
