// What a browser keeps between two visits.

/** What is kept on this computer alone; nothing where it may not be. */
export const memory = {
  get: name => { try { return localStorage.getItem(name); } catch { return null; } },
  put: (name, value) => { try { localStorage.setItem(name, value); } catch { /* A private window keeps nothing. */ } },
};
