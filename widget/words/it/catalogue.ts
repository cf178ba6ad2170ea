import type { Catalogue } from '../en/catalogue.ts';
import { words as card } from './card.ts';
import { words as goal } from './goal.ts';
import { words as help } from './help.ts';
import { words as letter } from './letter.ts';
import { words as missed } from './missed.ts';
import { words as notNow } from './notNow.ts';
import { words as notRight } from './notRight.ts';
import { words as parts } from './parts.ts';
import { words as pause } from './pause.ts';
import { words as paused } from './paused.ts';
import { words as pay } from './pay.ts';
import { words as people } from './people.ts';
import { words as plan } from './plan.ts';
import { words as spread } from './spread.ts';
import { words as talk } from './talk.ts';
import { words as welcome } from './welcome.ts';

export const catalogue: Catalogue = {
  letter,
  parts,
  card,
  spread,
  pause,
  pay,
  help,
  goal,
  talk,
  people,
  notNow,
  notRight,
  plan,
  missed,
  paused,
  welcome,
  failure: parts,
};
