import { contrastOf, luminanceOf, type Rgb } from './contrastOf.ts';

/** The widget's colours in one light. */
export interface Shown {
  accent: Rgb;
  paper: Rgb;
  ink: Rgb;
}

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

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

/** How well buttons, links and text can be read, in words. */
export function describeContrast({ accent, paper, ink }: Shown): Judgement[] {
  const onButtons = Math.max(contrastOf(accent, white), contrastOf(accent, black));
  const ofLinks = contrastOf(accent, paper);
  const ofText = contrastOf(ink, paper);
  const isPaperPale = luminanceOf(paper) > 0.18;
  return [
    judge('Text on buttons', onButtons, ''),
    judge('Links', ofLinks, isPaperPale ? 'too pale for links on this paper: it will be darkened there' : 'too dark for links on this paper: it will be lightened there'),
    judge('Text', ofText, 'too close to the paper to be read'),
  ];
}

function judge(about: string, ratio: number, otherwise: string): Judgement {
  const isFine = ratio >= enough;
  return { about, ratio: (Math.floor(ratio * 10) / 10).toString(), isFine, saying: isFine ? 'fine' : otherwise };
}
