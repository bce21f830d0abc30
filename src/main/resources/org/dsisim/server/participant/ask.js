// The only module that knows that there is a server: asks what the trainer asks, and hands in.

/** What is refused: problems as they are worded, each with the field that it is about. */
export class Refused extends Error {
  constructor(status, problems) {
    super(problems.map(problem => problem.text).join(' '));
    this.status = status;
    this.problems = problems;
  }
}

/** The trainer's computer cannot be reached. */
export class Lost extends Error {}

const TOKEN = 'participant';

/** What lets this tab in, kept as long as the tab is open. */
export const pass = {
  get: () => { try { return sessionStorage.getItem(TOKEN) ?? held; } catch { return held; } },
  put: token => {
    held = token;
    try { sessionStorage.setItem(TOKEN, token); } catch { /* A private window keeps it until it is loaded anew. */ }
  },
  drop: () => {
    held = '';
    try { sessionStorage.removeItem(TOKEN); } catch { /* There is none. */ }
  },
};

let held = '';

async function send(path, body) {
  const headers = { 'X-Participant': pass.get(), ...(body ? { 'Content-Type': 'application/json' } : {}) };
  let response, answer;
  try {
    response = await fetch(path, { cache: 'no-store', headers, ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}) });
    answer = await response.json();
  } catch {
    throw new Lost();
  }
  if (!response.ok) throw new Refused(response.status, answer.problems ?? []);
  return answer;
}

export const words = () => send('api/words');
export const join = (code, name) => send('api/join', { code, name });
export const lists = () => send('api/lists');
export const asked = () => send('api/asked');
export const company = cells => send('api/company', cells);
export const scores = scored => send('api/scores', scored);
export const takeBack = what => send('api/take-back', { what });
