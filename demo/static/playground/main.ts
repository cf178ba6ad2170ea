import { showPlayground } from '../../playground/showPlayground.tsx';
import { openStaticDemo } from '../openStaticDemo.ts';

const { pathname: base } = new URL('..', document.baseURI);

const { controls } = await openStaticDemo(base);
await showPlayground({ controls, base });
