// What idiomorph 0.7 does at its plainest: elements of the same name and id are kept and made to look like the new ones.
window.morph = (old, made) => {
  for (const { name } of [...old.attributes]) if (!made.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of made.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const kept = [...old.childNodes];
  [...made.childNodes].forEach((child, index) => {
    const before = kept[index];
    const isAlike = before && before.nodeName === child.nodeName && before.id === child.id;
    if (isAlike && before instanceof Element) window.morph(before, child);
    else if (isAlike) before.nodeValue = child.nodeValue;
    else if (before) before.replaceWith(child);
    else old.append(child);
  });
  kept.slice(made.childNodes.length).forEach((node) => node.remove());
};
