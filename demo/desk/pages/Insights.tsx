import { later } from '../parts/later.tsx';
import { words } from '../words.ts';

/** What worked. It alone brings the library that draws charts. */
export const Insights = later(words.pages.insights, async () => (await import('./insights/InsightsPage.tsx')).InsightsPage);
