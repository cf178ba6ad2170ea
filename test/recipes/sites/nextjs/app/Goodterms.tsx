'use client';

import { useEffect } from 'react';

/** The note in the corner, for the member who is signed in. Shows nothing of its own. */
export function Goodterms() {
  useEffect(() => {
    const loading = import('goodterms/widget')
      .then(({ mount }) =>
        mount(document.body, {
          api: 'https://goodterms.example.com',
          tokenUrl: '/goodterms-token',
          placement: 'corner',
        }),
      )
      .catch(() => undefined); // when it cannot be loaded, the page stays as it is
    return () => void loading.then((widget) => widget?.unmount());
  }, []);

  return null;
}
