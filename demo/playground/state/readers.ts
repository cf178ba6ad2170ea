import { readEndpoint, readPlace } from '../../../sdk/cli/readPlace.ts';
import { themes } from '../../site/stage.ts';
import { isColour } from './isColour.ts';
import { isFontList } from './isFontList.ts';
import { densities, locales, placements, type Settings, sites } from './settings.ts';

type Reader<Value> = (text: string) => Value | undefined;

/** How far the widget follows, in pixels. */
export const sizes = { radius: { min: 0, max: 28 }, textSize: { min: 15, max: 24 } } as const;

const mostCharacters = 300;

/** Reads each setting from a text; undefined where it cannot be what the text says. */
export const readers: { [Name in keyof Settings]: Reader<Settings[Name]> } = {
  placement: oneOf(placements),
  site: oneOf(sites),
  locale: oneOf(locales),
  theme: oneOf(themes),
  density: oneOf(densities),
  accent: emptyOr(isColour),
  paper: emptyOr(isColour),
  ink: emptyOr(isColour),
  font: emptyOr(isFontList),
  headingFont: emptyOr(isFontList),
  radius: wholeNumber(sizes.radius),
  textSize: wholeNumber(sizes.textSize),
  api: (text) => (isShort(text) && readPlace(text) ? text : undefined),
  tokenUrl: emptyOr((text) => isShort(text) && readEndpoint(text) !== undefined),
  files: emptyOr((text) => isShort(text) && readPlace(text) !== undefined),
  isPinned: yesOrNo,
  hasCards: yesOrNo,
};

function oneOf<Value extends string>(values: readonly Value[]): Reader<Value> {
  return (text) => values.find((value) => value === text);
}

function emptyOr(accepts: (text: string) => boolean): Reader<string> {
  return (text) => (text === '' || accepts(text) ? text : undefined);
}

function wholeNumber({ min, max }: { min: number; max: number }): Reader<number | null> {
  return (text) => {
    if (text === '') return null;
    const value = Number(text);
    return /^\d{1,3}$/.test(text) && value >= min && value <= max ? value : undefined;
  };
}

function yesOrNo(text: string): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function isShort(text: string): boolean {
  return text.length <= mostCharacters;
}
