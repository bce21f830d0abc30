// The workbench as people meet it: the program's own server, a browser, and a page that is watched while it is used.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const HOME = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** The program whose server and whose commands are tested. */
export const PROGRAM = process.env.DSISIM ?? join(HOME, 'dsisim');
/** Where pictures of each state are left to be looked at. */
export const PICTURES = join(HOME, 'target', 'workbench');

const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Long enough for a loaded machine: nothing here is measured by it. */
export const PATIENCE = 60_000;
/** For so long nothing more is asked once everything is answered. */
const QUIET = 150;
/** Longer than the page waits before it asks a busy server again. */
const BUSY = 600;

export const RATE = 'cali-fund.profit_rate';
export const UPTAKE = 'assumption.uptake';
export const SIZES = { laptop: { width: 1440, height: 900 }, narrow: { width: 1280, height: 800 }, small: { width: 1024, height: 768 }, tablet: { width: 768, height: 1024 }, phone: { width: 360, height: 780 }, projector: { width: 1920, height: 1080 } };

/**
 * Starts the program, and waits until it has said what is looked for.
 * @param told finds that in all that was said so far; null for not yet
 */
export async function started(args, told) {
  const program = spawn(PROGRAM, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const ended = new Promise(resolve => program.once('exit', resolve));
  let said = '';
  const found = await new Promise((resolve, reject) => {
    const hear = part => {
      said += part;
      const looked = told(said);
      if (looked) resolve(looked);
    };
    program.stdout.on('data', hear);
    program.stderr.on('data', hear);
    program.once('error', reject);
    ended.then(status => reject(new Error(`dsisim ${args[0]} ended with ${status}: ${said}`)));
  });
  // Ctrl-C reaches all that a terminal started: the launcher and, where it stays, the program below it.
  return { ...found, stop: () => { if (program.exitCode === null && program.signalCode === null) process.kill(-program.pid, 'SIGINT'); return ended; } };
}

/** Starts the program's server on a port, a free one for 0; WORKBENCH names one that runs already. */
export async function serve(port = 0) {
  if (process.env.WORKBENCH && !port) return { address: process.env.WORKBENCH, stop: async () => {} };
  return started(['serve', '--port', String(port)], said => {
    const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
    return address ? { address } : null;
  });
}

/** A browser that finds no other machine by name. */
export const browser = () => chromium.launch({
  executablePath: BROWSERS.find(path => path && existsSync(path)),
  args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

/** The server and the browser of a file of tests, which has a process of its own: there while its tests run. */
export let server, inBrowser;

/**
 * Has a server and the browser stand from before a file's first test to after its last.
 * @param starting starts the server
 * @param opening what is opened before the first test, too: hooks of a file do not wait for each other
 */
export function standForTests(starting = serve, opening = async () => {}) {
  before(async () => {
    server = await starting();
    inBrowser = await browser();
    await opening();
  });
  after(async () => {
    await inBrowser?.close();
    await server?.stop();
  });
}

/** A folder that is gone after a file's last test. */
export function folderForTests(name) {
  const folder = mkdtempSync(join(tmpdir(), `workbench-${name}-`));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Opens the page. What it complains of, and whom it asks for anything, is kept: see `Page.quiet`.
 * Options are those of a browser's context, such as its size and colours; `longer` makes each word of the page two
 * fifths longer on its way, as other languages are.
 */
export async function open(inBrowser, address, fragment = '', options = {}, { longer = false } = {}) {
  const context = await inBrowser.newContext({ viewport: SIZES.laptop, acceptDownloads: true, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
  context.setDefaultTimeout(PATIENCE);
  const page = new Page(await context.newPage(), context, address);
  if (longer) await page.tab.route('**/api/words*', lengthened);
  await page.goto(fragment);
  return page;
}

async function lengthened(route) {
  const response = await route.fetch(), words = await response.json();
  await route.fulfill({ response, json: Object.fromEntries(Object.entries(words).map(([key, pattern]) => [key, longerWords(pattern)])) });
}

/** Of a pattern the words for people: what stands between an odd number of braces names places and choices. */
function longerWords(pattern) {
  let depth = 0;
  return pattern.replace(/[{}]|\p{L}{3,}/gu, found => {
    if (found === '{') depth++;
    else if (found === '}') depth--;
    else if (depth % 2 === 0) return found + 'é'.repeat(Math.ceil(found.length * 0.4));
    return found;
  });
}

export class Page {
  constructor(tab, context, address) {
    Object.assign(this, { tab, context, address, complaints: [], asked: [], refusals: 0, flying: new Set(), landed: Date.now(), busyUntil: 0 });
    tab.on('console', message => {
      // A refused question is an answer, though a browser writes it down as a mistake; so is one that is superseded,
      // or one that a busy server asks for again.
      if (message.type() === 'error' && /status of 422/.test(message.text())) this.refusals++;
      else if (message.type() === 'error' && /status of (409|429|503)/.test(message.text())) return;
      else if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(`${message.text()} ${message.location().url}`);
    });
    tab.on('pageerror', failure => this.complaints.push(failure.stack ?? String(failure)));
    tab.on('request', request => {
      this.asked.push(request.url());
      this.flying.add(request);
    });
    const landed = request => {
      this.flying.delete(request);
      this.landed = Date.now();
    };
    // A busy server is asked again after a while: until then nothing flies, and the page is not settled.
    tab.on('response', response => { if ([429, 503].includes(response.status())) this.busyUntil = Date.now() + BUSY; });
    tab.on('requestfinished', landed);
    tab.on('requestfailed', landed);
    // While a bracket is moved the page asks by messages, one at a time.
    tab.on('websocket', line => {
      const url = line.url().replace(/^ws/, 'http');
      this.asked.push(url);
      line.on('framesent', () => {
        this.asked.push(url.split('?')[0]);
        this.flying.add(line);
      });
      line.on('framereceived', () => landed(line));
      line.on('close', () => landed(line));
    });
  }

  async goto(fragment) {
    // The same address with another fragment would not be loaded anew.
    await this.tab.goto('about:blank');
    await this.tab.goto(`${this.address}#${fragment}`);
    await this.settled();
  }

  /** Waits until the answer to what is set now is drawn, and nothing more is asked. */
  async settled() {
    await this.tab.waitForSelector('#headline .equation');
    // What was just done may not have been asked yet.
    const began = Date.now(), until = began + PATIENCE;
    while (this.flying.size || Date.now() - Math.max(this.landed, began) < QUIET || Date.now() < this.busyUntil) {
      if (Date.now() > until) throw new Error(`still awaited: ${[...this.flying].map(request => request.url()).join(' ')}`);
      await new Promise(resolve => setTimeout(resolve, QUIET / 5));
    }
    await this.tab.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }

  /** What stands in an element, as it is read: spaces that do not break are spaces. */
  async text(selector) {
    return (await this.tab.locator(selector).first().innerText()).replace(/\u00a0|\u202f/g, ' ');
  }

  /** The cents behind the figure that the headline announces. */
  async exact(selector) {
    return this.tab.locator(`${selector} [title]`).first().getAttribute('title');
  }

  bracket(address) {
    return this.tab.locator(`[data-bracket="${address}"]`).first();
  }

  /** Types a value into a bracket as people do: click, type, Enter, Escape. */
  async type(address, value) {
    await this.bracket(address).click();
    await this.tab.locator('#ruler [data-field]').fill(value);
    await this.tab.keyboard.press('Enter');
    await this.settled();
    await this.tab.keyboard.press('Escape');
  }

  async press(...keys) {
    for (const key of keys) {
      await this.tab.keyboard.press(key);
      await this.settled();
    }
  }

  async picture(name) {
    mkdirSync(PICTURES, { recursive: true });
    await this.tab.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  /** What a reader of screens, or a hand without a mouse, would stumble over. */
  async violations() {
    await this.tab.evaluate(AXE);
    const found = await this.tab.evaluate(rules => window.axe.run(document, { runOnly: rules }), RULES);
    return found.violations.map(one => `${one.id}: ${one.help}\n${one.nodes.map(node => `  ${node.target.join(' ')}: ${node.failureSummary}`).join('\n')}`);
  }

  /** What sticks out of the window: to the side anywhere, and below where columns scroll by themselves. */
  async sticksOut() {
    return this.tab.evaluate(() => {
      const root = document.documentElement, text = document.getElementById('text');
      const inColumns = text !== null && getComputedStyle(text).overflowY === 'auto';
      return [
        root.scrollWidth > root.clientWidth + 1 ? `${root.scrollWidth} pixels in a window as wide as ${root.clientWidth}` : null,
        inColumns && root.scrollHeight > root.clientHeight + 1 ? `${root.scrollHeight} pixels in a window as high as ${root.clientHeight}` : null,
      ].filter(Boolean);
    });
  }

  /** What is cut off at its side where it stands: to be scrolled to, though nothing says so. */
  async cutOff() {
    return this.tab.evaluate(() => [...document.querySelectorAll('#top, .bar-text, #headline, #tabs, #view, #view .scroll')]
      .filter(one => one.scrollWidth > one.clientWidth + 1)
      .map(one => `${one.id || one.className}: ${one.clientWidth} pixels of ${one.scrollWidth} are seen`));
  }

  /** What is wider than the place where it stands, unless three dots say so or it is a list that one scrolls. */
  async tooWide() {
    const found = await this.tab.evaluate(() => [...document.querySelectorAll('body, body *')]
      .filter(one => one instanceof HTMLElement && !one.matches('select, input, .unseen, #history ol') && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)
      .filter(one => getComputedStyle(one).display !== 'inline' && getComputedStyle(one).textOverflow !== 'ellipsis')
      .map(one => `${one.localName} ${one.id || one.className}: ${one.clientWidth} pixels of ${one.scrollWidth}: ${one.innerText.slice(0, 40)}`));
    return [...new Set(found)];
  }

  /** Requests to anybody but the workbench's own server. */
  strangers() {
    return this.asked.filter(url => !url.startsWith(this.address) && !/^(about|blob|data):/.test(url));
  }

  async close() {
    await this.context.close();
  }
}
