// The only module that knows that there is a server. Everything else asks here, and could ask a kernel in the browser.

/** What an engine answers where it refuses: problems as it words them, for their controls. */
export class Refused extends Error {
  constructor(status, problems) {
    super(problems.map(problem => problem.text).join(' '));
    this.status = status;
    this.problems = problems;
  }
}

/** A question that a later one of its kind has replaced; nobody needs to hear of it. */
export class Superseded extends Error {}

/** A file that the browser cannot read, or can no longer: it has been changed since it was chosen. */
export class Unreadable extends Error {}

/** The engine cannot be reached. */
export class Lost extends Error {}

// A question in flight may answer for so long before a later one breaks it off: a finger on a bracket sees figures move.
const PATIENCE = 250;
const BUSY_AGAIN = 400;
const LOST_AGAIN = 1500;
/** After a line could not be opened none is tried for so long. */
const LINE_AGAIN = 60_000;

/** Which window asks: the engine breaks off an older question of a window when a newer one of its kind comes. */
const WINDOW = [...crypto.getRandomValues(new Uint8Array(8))].map(byte => byte.toString(16).padStart(2, '0')).join('');

const listeners = new Set();
let lost = false;

/** Tells a listener when the engine is lost (true) and when it is back (false). */
export const whenLost = listener => listeners.add(listener);

function say(isLost) {
  if (lost === isLost) return;
  lost = isLost;
  listeners.forEach(listener => listener(isLost));
  if (lost) lookAgain();
}

async function lookAgain() {
  while (lost) {
    await pause(LOST_AGAIN);
    try {
      const response = await fetch('api/start', { headers: { 'X-Page': WINDOW }, cache: 'no-store' });
      await readToEnd(response);
      if (response.ok) say(false);
    } catch {
      // It is still away.
    }
  }
}

const pause = ms => new Promise(resolve => setTimeout(resolve, ms));

/** An answer that nobody reads to its end would keep its connection; one that breaks off is as good as read. */
const readToEnd = response => response.arrayBuffer().catch(() => null);

async function send(path, options) {
  let response;
  try {
    response = await fetch(path, { ...options, headers: { 'X-Page': WINDOW, ...options.headers }, cache: 'no-store' });
  } catch (failure) {
    if (failure.name === 'AbortError') throw new Superseded();
    say(true);
    throw new Lost();
  }
  say(false);
  if (response.status === 409) {
    await readToEnd(response);
    throw new Superseded();
  }
  if (response.status === 429 || response.status === 503) {
    await readToEnd(response);
    await pause(BUSY_AGAIN);
    if (options.signal?.aborted) throw new Superseded();
    return send(path, options);
  }
  if (!response.ok) throw new Refused(response.status, await problems(response));
  return response;
}

async function problems(response) {
  try {
    return (await response.json()).problems ?? [];
  } catch {
    return [];
  }
}

async function json(response) {
  try {
    return await response.json();
  } catch (failure) {
    if (failure.name === 'AbortError') throw new Superseded();
    say(true);
    throw new Lost();
  }
}

const get = async path => json(await send(path, {}));
const post = (path, body, signal, kind = '') =>
  send(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...(kind ? { 'X-Page': `${WINDOW}-${kind}` } : {}) }, signal });

/** One question of a kind in flight; of those that wait only the latest is asked. */
function latest(path, kind, ask = async (body, signal) => json(await post(path, body, signal, kind))) {
  let flying = null, waiting = null, timer = null;
  const next = () => {
    flying = null;
    clearTimeout(timer);
    if (waiting) {
      const { body, resolve, reject } = waiting;
      waiting = null;
      fly(body).then(resolve, reject);
    }
  };
  const fly = async body => {
    const control = new AbortController();
    flying = { control, since: performance.now() };
    try {
      return await ask(body, control.signal);
    } finally {
      next();
    }
  };
  return body => {
    if (!flying) return fly(body);
    waiting?.reject(new Superseded());
    clearTimeout(timer);
    timer = setTimeout(() => flying?.control.abort(), Math.max(0, flying.since + PATIENCE - performance.now()));
    return new Promise((resolve, reject) => { waiting = { body, resolve, reject }; });
  };
}

/**
 * A line that stays open while a bracket is moved: a browser hands on a message in a third of the time of a request.
 * `ask(question, signal)` is its answer as a text, or null where the line has none: while it is not open yet, answers
 * another question, or is lost, and where the engine refuses. Whoever asks then asks by request. `ready()` has it opened
 * before anybody asks.
 */
function line(path) {
  let socket = null, notBefore = 0, answered = null;

  function ready() {
    if (socket || performance.now() < notBefore) return;
    notBefore = performance.now() + LINE_AGAIN;
    try {
      socket = new WebSocket(new URL(path, location.href.replace(/^http/, 'ws')));
    } catch {
      // A browser that lets no page do so.
      return;
    }
    socket.onopen = () => { notBefore = 0; };
    socket.onmessage = ({ data }) => take(data || null);
    socket.onclose = () => {
      socket = null;
      take(null);
    };
  }

  function take(answer) {
    const hear = answered;
    answered = null;
    hear?.(answer);
  }

  return {
    ready,
    async ask(question, signal) {
      ready();
      if (socket?.readyState !== WebSocket.OPEN || answered) return null;
      const answer = new Promise(resolve => { answered = resolve; });
      socket.send(question);
      // Nobody waits for the answer to what is not wanted any more; until it has come the line is not free.
      return Promise.race([answer, new Promise(resolve => signal.addEventListener('abort', () => resolve(null)))]);
    },
  };
}

/**
 * Long work of a kind: answered with a job, which is asked how far it is until it has an answer. A later one takes its
 * place; `tell` hears how far it is, and `stop` ends it. Whatever ends it early, nothing of it comes.
 */
function work(path) {
  let going = null;
  const ask = async (body, tell = () => {}) => {
    going?.abort();
    const control = going = new AbortController(), { signal } = control;
    let job = null;
    // Whoever hears nothing more of it does not want it any more.
    signal.addEventListener('abort', () => { if (job) fetch(`${path}/${job}`, { method: 'DELETE', headers: { 'X-Page': WINDOW } }).then(readToEnd, () => null); });
    try {
      job = (await json(await post(path, body, signal))).job;
      while (true) {
        const response = await send(`${path}/${job}`, { signal });
        const found = await json(response);
        if (response.status !== 202) return found;
        tell(found);
      }
    } catch (failure) {
      // A server that was started anew knows nothing of it.
      if (failure instanceof Refused && failure.status === 404 && !signal.aborted) return ask(body, tell);
      throw failure;
    } finally {
      if (going === control) going = null;
    }
  };
  return Object.assign(ask, { stop: () => going?.abort() });
}

export const start = language => get(`api/start?lang=${encodeURIComponent(language)}`);
export const words = language => get(`api/words?lang=${encodeURIComponent(language)}`);
export const text = latest('api/text');
export const answer = latest('api/answer');
const moving = line(`api/line?page=${WINDOW}`);
/** The same while a finger moves: of each Party what it receives alone; over a line, and by request where that has no answer. */
export const moved = latest('api/moved', '', async (body, signal) => {
  const told = await moving.ask(JSON.stringify(body), signal);
  return told === null ? json(await post('api/moved', body, signal)) : JSON.parse(told);
});
/** The same question beside the one that is looked at: for a change of the past, or a column of a comparison. */
export const beside = latest('api/answer', 'beside');
export const column = latest('api/answer', 'column');
export const indicators = latest('api/indicators');
const curve = latest('api/ruler');
/** What a bracket brings over its range: whoever looks at that is about to move it. */
export const ruler = question => {
  moving.ready();
  return curve(question);
};
export const why = latest('api/why');
export const brackets = work('api/brackets');
export const solve = work('api/solve');
export const draw = work('api/draw');
export const years = work('api/years');
export const read = latest('api/read');

/** A scenario of one's own: files that the engine reads, checks and keeps in its memory alone. */
export async function scenario(files, folder) {
  const read = await Promise.all(files.map(async file => ({ name: file.name, base64: await content(file) })));
  return json(await post('api/scenarios', { files: read, ...(folder ? { folder } : {}) }));
}

const content = file => new Promise((resolve, reject) => {
  if (!(file instanceof Blob)) return reject(new Unreadable(file.name));
  const reader = new FileReader();
  reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
  reader.onerror = () => reject(new Unreadable(file.name));
  reader.readAsDataURL(file);
});

/** A file that the engine writes. */
export async function file(kind, ask) {
  const response = await post(`api/export/${kind}`, ask);
  return { blob: await response.blob(), name: /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? kind };
}

/** A training session beside the page: what a room hands in, and what it is asked. Only where the program was started with one. */
export const session = {
  look: () => get('api/session'),
  ask: async asked => json(await post('api/session/ask', asked)),
  admit: async whom => json(await post('api/session/admit', { admit: whom })),
  remove: async participant => json(await post('api/session/remove', { participant })),
  assess: latest('api/session/assess'),
  async table(name) {
    const response = await post('api/session/table', { table: name });
    return response.blob();
  },
};
