import type { Settings } from '../state/settings.ts';
import { placesOf } from './placesOf.ts';

/** The lines that put the widget on the page of an application, where the npm package is bundled. */
export function mountOf(settings: Settings): string {
  const { api, token } = placesOf(settings);
  const { placement, locale, theme, accent, density } = settings;
  const options: Record<string, string> = {
    api: api.address || '/',
    tokenUrl: token?.address ?? '',
    placement: placement === 'corner' ? 'corner' : '',
    locale,
    theme: theme === 'auto' ? '' : theme,
    accent,
    density: density === 'compact' ? density : '',
  };
  const lines = Object.entries(options).filter(([, value]) => value).map(([name, value]) => `  ${name}: ${quote(value)},`);
  const target = placement === 'corner' ? 'document.body' : "document.getElementById('goodterms') ?? document.body";
  return `import { mount } from 'goodterms/widget';

const mounted = mount(${target}, {
${lines.join('\n')}
});
// When the page goes: mounted.unmount();`;
}

/** A string literal that ends neither itself nor a script that it may be pasted into. */
function quote(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'").replaceAll('<', '\\x3C');
  return `'${inside}'`;
}
