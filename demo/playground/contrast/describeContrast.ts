import type { Colours } from './coloursIn.ts';
import { clearOn, contrastOf, isDark } from './contrastOf.ts';

/** One thing that has to be read, and how well it can be. */
export interface Judgement {
  about: string;
  /** Rounded down to a tenth, so that what falls short is never rounded up to what is enough. */
  ratio: string;
  /** Whether it is as it was chosen. */
  isFine: boolean;
  saying: string;
}

/** What text of normal size needs: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const enough = 4.5;

/** How well buttons, links and text can be read, in words. The widget mends what falls short; see `widget/styles/frame.css`. */
export function describeContrast({ accent, paper, ink }: Colours): Judgement[] {
  const [short, mended] = isDark(paper) ? ['too dark', 'lightened'] : ['too pale', 'darkened'];
  return [
    judge('Text on buttons', contrastOf(accent, clearOn(accent)), ''),
    judge('Links', contrastOf(accent, paper), `${short} for links on this paper: it will be ${mended} there`),
    judge('Text', contrastOf(ink, paper), `${short} for text on this paper: it will be ${mended}`),
  ];
}

function judge(about: string, ratio: number, otherwise: string): Judgement {
  const isFine = ratio >= enough;
  return { about, ratio: (Math.floor(ratio * 10) / 10).toString(), isFine, saying: isFine ? 'fine' : otherwise };
}
