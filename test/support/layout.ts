/** Happy DOM lays nothing out. For it, whatever is open is in sight. */
ShadowRoot.prototype.elementFromPoint = function () {
  return this.querySelector('dialog');
};
