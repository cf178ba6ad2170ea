// What focus-trap 7.6 does while it is active: focus that leaves is brought back, and presses outside reach nobody, all of it while
// the events are still on their way down.
(() => {
  const trap = document.querySelector('#trap');
  const field = document.querySelector('#name');
  let last = field;
  function checkFocus(event) {
    if (trap.contains(event.target)) last = event.target;
    else {
      event.stopImmediatePropagation();
      last.focus();
    }
  }
  function checkPress(event) {
    if (trap.contains(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  const presses = ['mousedown', 'touchstart', 'click'];
  document.addEventListener('focusin', checkFocus, true);
  for (const type of presses) document.addEventListener(type, checkPress, { capture: true, passive: false });
  document.querySelector('#done').addEventListener('click', () => {
    document.removeEventListener('focusin', checkFocus, true);
    for (const type of presses) document.removeEventListener(type, checkPress, { capture: true });
    trap.remove();
  });
  field.focus();
})();
