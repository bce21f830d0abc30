// From the input event to the painted frame: 200 changes on each scenario. It prints what it measures, and fails on no clock.

import { browser, open, RATE, serve } from './workbench.mjs';

const CHANGES = 200;
const GOALS = { 'rd-leaders-2024': 50, population: 100 };

/** Moves the ruler of the rate, and waits for the frame in which the headline has another figure. */
const changes = page => page.tab.evaluate(async many => {
  const range = document.querySelector('#ruler [type=range]'), main = () => document.querySelector('.equation .main').textContent;
  const low = Number(range.min), high = Number(range.max), times = [], unmoved = [];
  // Steps of some size, up and down: two neighbours never bring the same figure.
  for (let i = 0; i < many; i++) {
    const to = low + (high - low) * ((i * 37) % 150 + 1) / 151, was = main();
    const since = performance.now();
    range.value = String(to);
    range.dispatchEvent(new Event('input', { bubbles: true }));
    const moved = await new Promise(resolve => {
      const give = setTimeout(() => { watch.disconnect(); resolve(false); }, 3000);
      const painted = () => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(true);
        port2.postMessage(0);
      });
      const look = () => {
        if (main() === was) return;
        clearTimeout(give);
        watch.disconnect();
        painted();
      };
      const watch = new MutationObserver(look);
      watch.observe(document.querySelector('#headline'), { subtree: true, childList: true, characterData: true });
      // What is known already is there at once.
      look();
    });
    if (moved) times.push(performance.now() - since);
    else unmoved.push(to);
  }
  range.dispatchEvent(new Event('change', { bubbles: true }));
  return { times, unmoved };
}, CHANGES);

const at = (times, share) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)].toFixed(0);

const server = await serve(), inBrowser = await browser();
try {
  const began = performance.now();
  const first = await open(inBrowser, server.address);
  console.log(`first figures ${(performance.now() - began).toFixed(0)} ms after the browser was told the address`);
  const paint = await first.tab.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  console.log(`first paint ${paint?.toFixed(0)} ms after the page was asked for`);
  await first.close();
  for (const [scenario, goal] of Object.entries(GOALS)) {
    const page = await open(inBrowser, server.address, `scenario=${scenario}&mine=KEN&ruler=${RATE}`);
    await page.tab.locator('#ruler [type=range]').waitFor();
    const { times, unmoved } = await changes(page);
    console.log(`${scenario}: ${times.length} changes, event to frame: median ${at(times, 0.5)} ms, 95th percentile ${at(times, 0.95)} ms (the goal is ${goal}), longest ${at(times, 1)} ms${unmoved.length ? `; ${unmoved.length} showed no other figure` : ''}`);
    await page.close();
  }
} finally {
  await inBrowser.close();
  await server.stop();
}
