// Makes the page be what a description says, and touches only what differs: focus, scrolling and selection stay.

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Describes an element: its name with classes as in 'p.note', its attributes, and what stands in it.
 * Nothing, false and null are left out. `style` is an object, `html` does not exist: text is always text.
 */
export function h(name, attributes, ...children) {
  const [tag, ...classes] = name.split('.');
  return { tag, classes, attributes: attributes ?? {}, children: children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false && child !== '') };
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
  return node.nodeType === Node.ELEMENT_NODE && node.localName === one.tag && node.described?.key === one.attributes.key;
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
  const before = node.described ?? {};
  const now = flat(one);
  node.described = now;
  for (const name in before) if (!(name in now)) unset(node, name);
  // What is chosen in a list can only be said once its options are there.
  const value = 'value' in now && node.localName === 'select';
  for (const name in now) if (now[name] !== before[name] && !(value && name === 'value')) set(node, name, now[name]);
  children(node, one.children);
  if (value && node.value !== now.value) node.value = now.value;
}

/** Attributes with the classes among them, and each style by itself. */
function flat(one) {
  const all = {};
  const classes = [...one.classes, one.attributes.class].filter(Boolean).join(' ');
  if (classes) all.class = classes;
  for (const [name, value] of Object.entries(one.attributes)) {
    if (name === 'class' || value === null || value === undefined || value === false) continue;
    if (name === 'style') for (const [property, is] of Object.entries(value)) all['style:' + property] = is;
    else all[name] = value;
  }
  return all;
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
