// A promise as sites had it before there was one: of its own, by setTimeout, without finally, any and withResolvers.
(() => {
  class OldPromise {
    #state = 'pending';
    #value;
    #waiting = [];
    constructor(run) {
      let isCalled = false;
      const once = (settle) => (value) => {
        if (isCalled) return;
        isCalled = true;
        settle(value);
      };
      try {
        run(once((value) => this.#resolve(value)), once((reason) => this.#settle('rejected', reason)));
      } catch (error) {
        once((reason) => this.#settle('rejected', reason))(error);
      }
    }
    #resolve(value) {
      if (value && typeof value.then === 'function') value.then((inner) => this.#resolve(inner), (reason) => this.#settle('rejected', reason));
      else this.#settle('fulfilled', value);
    }
    #settle(state, value) {
      this.#state = state;
      this.#value = value;
      this.#waiting.splice(0).forEach((tell) => setTimeout(tell));
    }
    then(onFulfilled, onRejected) {
      return new OldPromise((resolve, reject) => {
        const tell = () => {
          const handler = this.#state === 'fulfilled' ? onFulfilled : onRejected;
          if (typeof handler !== 'function') return this.#state === 'fulfilled' ? resolve(this.#value) : reject(this.#value);
          try {
            resolve(handler(this.#value));
          } catch (error) {
            reject(error);
          }
        };
        if (this.#state === 'pending') this.#waiting.push(tell);
        else setTimeout(tell);
      });
    }
    catch(onRejected) {
      return this.then(undefined, onRejected);
    }
    static resolve(value) {
      return new OldPromise((resolve) => resolve(value));
    }
    static reject(reason) {
      return new OldPromise((_, reject) => reject(reason));
    }
    static all(items) {
      return new OldPromise((resolve, reject) => {
        const values = [];
        let left = items.length;
        if (left === 0) resolve(values);
        items.forEach((item, index) => OldPromise.resolve(item).then((value) => {
          values[index] = value;
          if (--left === 0) resolve(values);
        }, reject));
      });
    }
    static race(items) {
      return new OldPromise((resolve, reject) => items.forEach((item) => OldPromise.resolve(item).then(resolve, reject)));
    }
  }
  window.Promise = OldPromise;
})();
