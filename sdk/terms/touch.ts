import type { CivilDate } from './calendar.ts';
import type { Channel } from './member.ts';
import type { Situation } from './standing.ts';

/** One contact with a member, on whichever channel. */
export interface Touch {
  id: string;
  memberId: string;
  channel: Channel;
  /** What it was about. */
  situation: Situation;
  /** What is said once only, for example one missed instalment (`pln_1:2`); empty where the rhythm alone decides. */
  about: string;
  /** The playbook's letter that was shown or sent. */
  variant: string;
  /** When it was decided, RFC 3339 in UTC. It counts from then on, whenever it arrives. */
  at: string;
  /** The day of `at` where the member lives: a note that the widget shows is one touch, however often they look that day. */
  day: CivilDate;
  /** `withdrawn` when it was taken back before anybody could have seen it: then it does not count. */
  state: 'made' | 'withdrawn';
}
