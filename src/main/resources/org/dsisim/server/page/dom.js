// Makes the page be what a description says, and touches only what differs: focus, scrolling and selection stay.

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Describes an element: its name with classes as in 'p.note', its attributes, and what stands in it.
 * Nothing, false and null are left out. `style` is an object, `html` does not exist: text is always text.
 */
export function h(name, attributes, ...children) {
  const dot = name.indexOf('.'), given = attributes ?? NONE;
  const own = dot < 0 ? '' : classesOf(name, dot);
  return { tag: dot < 0 ? name : name.slice(0, dot), classes: given.class && own ? `${own} ${given.class}` : given.class || own, attributes: given, children: laidOut(children, []) };
}

const NONE = {};
const classes = new Map();

/** The classes of a name, as an attribute has them: few names are described again and again. */
function classesOf(name, dot) {
  let known = classes.get(name);
  if (known === undefined) classes.set(name, known = name.slice(dot + 1).replaceAll('.', ' '));
  return known;
}

/** All that stands in lists within lists, in one. */
function laidOut(children, all) {
  for (const child of children) {
    if (Array.isArray(child)) laidOut(child, all);
    else if (child !== null && child !== undefined && child !== false && child !== '') all.push(child);
  }
  return all;
}

/** Makes the children of a place those that are described. */
export function show(place, ...described) {
  children(place, h('div', null, ...described).children);
}

function children(place, described) {
  let at = place.firstChild;
  for (const one of described) {
    const found = at && fits(at, one) ? at : keyed(at, one);
    if (found) {
      if (found !== at) place.insertBefore(found, at);
      update(found, one);
      at = found.nextSibling;
    } else {
      place.insertBefore(made(one, place), at);
    }
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

const isText = one => typeof one !== 'object';

function fits(node, one) {
  if (isText(one)) return node.nodeType === Node.TEXT_NODE;
  return node.nodeType === Node.ELEMENT_NODE && node.localName === one.tag && of(node.described, 'key') === one.attributes.key;
}

/** What has a key is found again among those that follow, and moved. */
function keyed(at, one) {
  if (isText(one) || one.attributes.key === undefined) return null;
  for (let node = at; node; node = node.nextSibling) if (fits(node, one)) return node;
  return null;
}

function made(one, place) {
  if (isText(one)) return document.createTextNode(String(one));
  const space = one.tag === 'svg' || place.namespaceURI === SVG ? SVG : null;
  const element = space ? document.createElementNS(space, one.tag) : document.createElement(one.tag);
  update(element, one);
  return element;
}

function update(node, one) {
  if (isText(one)) {
    if (node.data !== String(one)) node.data = String(one);
    return;
  }
  const before = node.described ?? [], now = flat(one);
  node.described = now;
  // What is chosen in a list can only be said once its options are there.
  const value = node.localName === 'select' ? of(now, 'value') : undefined;
  // Nearly always the same attributes are described in the same order.
  for (let i = 0; i < before.length; i += 2) if (before[i] !== now[i] && of(now, before[i]) === undefined) unset(node, before[i]);
  for (let i = 0; i < now.length; i += 2) {
    const was = before[i] === now[i] ? before[i + 1] : of(before, now[i]);
    if (now[i + 1] !== was && !(value !== undefined && now[i] === 'value')) set(node, now[i], now[i + 1]);
  }
  children(node, one.children);
  if (value !== undefined && node.value !== value) node.value = value;
}

/** Names of attributes, each with its value behind it: the classes first, and each style by itself. */
function flat(one) {
  const all = [];
  if (one.classes) all.push('class', one.classes);
  for (const name in one.attributes) {
    const value = one.attributes[name];
    if (name === 'class' || value === null || value === undefined || value === false) continue;
    if (name === 'style') for (const property in value) all.push('style:' + property, value[property]);
    else all.push(name, value);
  }
  return all;
}

/** The value of an attribute; undefined where it is not described. */
function of(described, name) {
  for (let i = 0; i < (described?.length ?? 0); i += 2) if (described[i] === name) return described[i + 1];
  return undefined;
}

function set(node, name, value) {
  if (name === 'key') return;
  if (name.startsWith('style:')) node.style.setProperty(name.slice(6), value);
  else if (name === 'value' && node.localName === 'input') { if (node.value !== String(value)) node.value = value; }
  else if (name === 'checked' || name === 'open') node[name] = true;
  else node.setAttribute(name, value === true ? '' : value);
}

function unset(node, name) {
  if (name.startsWith('style:')) node.style.removeProperty(name.slice(6));
  else if (name === 'checked' || name === 'open') node[name] = false;
  else node.removeAttribute(name);
}
