// What zone.js 0.15 does to a page, as far as a guest meets it: listeners, timers and frames are wrapped, promises replaced.
(() => {
  const wrappers = new WeakMap();
  const wrap = (task) => {
    if (typeof task !== 'function') return task;
    if (!wrappers.has(task)) wrappers.set(task, function (...given) { return task.apply(this, given); });
    return wrappers.get(task);
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    return addEventListener.call(this ?? window, type, wrap(listener), options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    return removeEventListener.call(this ?? window, type, wrap(listener), options);
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask']) {
    const original = window[name];
    window[name] = (task, ...rest) => original.call(window, wrap(task), ...rest);
  }
  const Native = window.Promise;
  window.Promise = class ZoneAwarePromise extends Native {
    then(onFulfilled, onRejected) {
      return super.then(wrap(onFulfilled), wrap(onRejected));
    }
  };
  const original = window.fetch;
  window.fetch = (...given) => new window.Promise((resolve, reject) => original(...given).then(resolve, reject));
})();
