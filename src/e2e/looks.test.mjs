// Each state on each window: nobody stumbles, nothing sticks out, and a picture is kept to be looked at.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser, open, server, SIZES, standForTests } from './workbench.mjs';

const CHANGED = 'mine=KEN&cali-fund.profit_rate=1.5&iusaf.ocean_share=3&iusaf.eligibility=cbd-list';
const COMPARED = `${CHANGED}&tab=compare&snapshot=Half&snapshot.option=cali-fund:iusaf&snapshot:cali-fund.profit_rate=0.5&snapshot=Equal&snapshot.option=cali-fund:equal&snapshot=Life&snapshot.option=cali-fund:biodiversity`;
const USES = 'scenario=use-portfolio&mine=KEN';
const ON = (name, viewport, fragment, options = {}) => ({ name, fragment, options: { viewport, ...options } });
const STATES = [
  ON('opened', SIZES.laptop, ''),
  ON('changed', SIZES.laptop, CHANGED),
  ON('parties', SIZES.laptop, `${CHANGED}&tab=parties`),
  ON('ranked', SIZES.laptop, `${CHANGED}&tab=parties&rank=yes&sort=rank&filter=sids`),
  ON('map', SIZES.laptop, `${CHANGED}&tab=map`),
  ON('payers', SIZES.laptop, `${CHANGED}&tab=payers`),
  ON('rests', SIZES.laptop, `${CHANGED}&tab=rests`),
  ON('ruler', SIZES.laptop, `${CHANGED}&ruler=cali-fund.profit_rate`),
  ON('why', SIZES.laptop, `${CHANGED}&why=party:KEN`),
  ON('compare', SIZES.laptop, COMPARED),
  ON('years', SIZES.laptop, `${CHANGED}&tab=years`),
  ON('contracts', SIZES.laptop, `${USES}&from=bilateral-contracts`),
  ON('laws-beside-the-fund', SIZES.laptop, `${USES}&from=national-laws-and-cali-fund`),
  ON('what-uses-go-through', SIZES.laptop, `${USES}&from=bilateral-contracts&tab=rests`),
  ON('nobody-pays', SIZES.laptop, 'mine=KEN&assumption.uptake=0'),
  ON('nobody-can-tell', SIZES.laptop, 'mine=KEN&cali-fund.use_attribution=true'),
  ON('dark', SIZES.laptop, `${CHANGED}&theme=dark`),
  ON('dark-by-wish', SIZES.laptop, CHANGED, { colorScheme: 'dark' }),
  ON('dark-parties', SIZES.laptop, `${CHANGED}&theme=dark&tab=parties`),
  ON('right-to-left', SIZES.laptop, `${CHANGED}&dir=rtl`),
  ON('right-to-left-parties', SIZES.laptop, `${CHANGED}&dir=rtl&tab=parties`),
  ON('right-to-left-phone', SIZES.phone, `${CHANGED}&dir=rtl`),
  ON('narrow-opened', SIZES.narrow, ''),
  ON('narrow', SIZES.narrow, CHANGED),
  ON('small', SIZES.small, CHANGED),
  ON('small-mine', SIZES.small, `${CHANGED}&tab=mine`),
  ON('tablet', SIZES.tablet, CHANGED),
  ON('phone', SIZES.phone, CHANGED, { hasTouch: true }),
  ON('phone-parties', SIZES.phone, `${CHANGED}&tab=parties`, { hasTouch: true }),
  ON('phone-map', SIZES.phone, `${CHANGED}&tab=map`, { hasTouch: true }),
  ON('phone-mine', SIZES.phone, `${CHANGED}&tab=mine`, { hasTouch: true }),
  ON('phone-ruler', SIZES.phone, `${CHANGED}&ruler=cali-fund.profit_rate`, { hasTouch: true }),
  ON('phone-compare', SIZES.phone, COMPARED, { hasTouch: true }),
  ON('phone-years', SIZES.phone, `${CHANGED}&tab=years`, { hasTouch: true }),
  ON('phone-rests', SIZES.phone, `${USES}&from=bilateral-contracts&tab=rests`, { hasTouch: true }),
  ON('phone-why', SIZES.phone, `${CHANGED}&why=party:KEN`, { hasTouch: true }),
  ON('tablet-compare', SIZES.tablet, COMPARED),
  ON('projector', SIZES.projector, `${CHANGED}&present=yes`),
  ON('forced-colours', SIZES.laptop, CHANGED, { forcedColors: 'active' }),
  ON('without-motion', SIZES.laptop, CHANGED, { reducedMotion: 'reduce' }),
];

standForTests();

for (const { name, fragment, options } of STATES) {
  test(`${name}: nobody stumbles, and nothing sticks out`, async () => {
    const page = await open(inBrowser, server.address, fragment, options);
    await page.picture(`looks-${name}`);
    assert.deepEqual(await page.sticksOut(), []);
    assert.deepEqual(await page.cutOff(), []);
    assert.deepEqual(await page.violations(), []);
    assert.deepEqual(page.complaints, []);
    assert.deepEqual(page.strangers(), [], 'nobody else is asked for anything');
    await page.close();
  });
}

test('on paper it is one page, with no company named', async () => {
  const page = await open(inBrowser, server.address, CHANGED);
  const paper = await page.tab.pdf({ format: 'A4' });
  assert.equal(paper.toString('latin1').match(/\/Type\s*\/Page\b/g).length, 1);
  await page.tab.emulateMedia({ media: 'print' });
  await page.picture('looks-paper');
  await page.close();
});

test('the page weighs at most 1.5 MB', async () => {
  const page = await open(inBrowser, server.address, '');
  const files = [...new Set(page.asked.filter(url => url.startsWith(server.address) && !url.includes('/api/')))];
  let weight = 0;
  for (const file of files) weight += (await (await fetch(file)).arrayBuffer()).byteLength;
  assert.ok(files.length > 5 && weight < 1.5e6, `${files.length} files of ${weight} bytes`);
  await page.close();
});
