import type { SimulatedSite } from './simulatedSite.ts';

/** Something that an invented member does, or that happens to them. */
export interface Step {
  /** Days after the simulation begins. */
  day: number;
  /** On the clock where they live. */
  hour: number;
  /** In plain words, for whoever reads the result. */
  does: string;
  act(site: SimulatedSite): Promise<unknown>;
}

/** A person who does not exist, with what they will do. */
export interface InventedMember {
  id: string;
  firstName: string;
  locale: string;
  timeZone: string;
  email: string;
  goal: string;
  /** Days after the simulation begins on which a payment is due. */
  dueOnDays: number[];
  story: Step[];
}

/** What a visit is called. */
export const looksIn = 'looks in';

const step = (day: number, hour: number, does: string, act: Step['act']): Step => ({ day, hour, does, act });
const visits = (...days: number[]): Step[] => days.map((day) => step(day, 11, looksIn, (site) => site.visit()));
const everyOtherDay = Array.from({ length: 30 }, (_, index) => index * 2 + 1);

/** One of each: who stays away, who looks in and goes, who takes every way forward, and who wants quiet. */
export const inventedMembers: InventedMember[] = [
  { id: 'ana', firstName: 'Ana', locale: 'es', timeZone: 'Europe/Madrid', email: 'ana@members.invalid', goal: 'Correr cinco kilómetros', dueOnDays: [0], story: [] },
  { id: 'ben', firstName: 'Ben', locale: 'en', timeZone: 'America/Los_Angeles', email: 'ben@members.invalid', goal: '', dueOnDays: [0], story: visits(...everyOtherDay) },
  {
    id: 'chloe', firstName: 'Chloe', locale: 'en', timeZone: 'America/New_York', email: 'chloe@members.invalid', goal: 'Sleep through the night', dueOnDays: [0],
    story: [
      ...visits(1),
      step(1, 12, 'asks for a week of quiet', (site) => site.snooze(7)),
      ...visits(3, 9),
      step(9, 12, 'agrees to a plan of three', (site) => site.agreeToPlan(3)),
      step(10, 9, 'the first instalment arrives', (site) => site.payNextInstalment()),
      ...visits(20, 45, 46),
      step(46, 12, 'moves the instalment that was missed', (site) => site.moveMissed(5)),
      step(50, 9, 'it arrives', (site) => site.payNextInstalment()),
    ],
  },
  {
    id: 'dan', firstName: 'Dan', locale: 'en-GB', timeZone: 'Europe/London', email: 'dan@members.invalid', goal: '', dueOnDays: [0, 12],
    story: [...visits(2), step(2, 19, 'takes a pause', (site) => site.pause(1)), ...visits(20, 31, 40)],
  },
  {
    id: 'eve', firstName: 'Eve', locale: 'en', timeZone: 'Australia/Sydney', email: 'eve@members.invalid', goal: 'Play the cello again', dueOnDays: [0],
    story: [
      step(4, 20, 'writes to the helper', (site) => site.write()),
      step(5, 10, 'is answered', (site) => site.answer()),
      step(15, 10, 'says that it is settled', (site) => site.settle()),
    ],
  },
  { id: 'farid', firstName: 'Farid', locale: 'ar', timeZone: 'Africa/Cairo', email: 'farid@members.invalid', goal: '', dueOnDays: [0, 3], story: [...visits(4), step(4, 12, 'says that one payment is not right', (site) => site.dispute())] },
  {
    id: 'grace', firstName: 'Grace', locale: 'en', timeZone: 'America/Chicago', email: 'grace@members.invalid', goal: '', dueOnDays: [0],
    story: [...visits(1), step(1, 12, 'promises to pay in a week', (site) => site.promise(7)), step(8, 9, 'the payment arrives', (site) => site.payAll()), ...visits(8, 9)],
  },
  { id: 'hana', firstName: 'Hana', locale: 'en', timeZone: 'Pacific/Auckland', email: 'hana@members.invalid', goal: '', dueOnDays: [0, 30], story: [...visits(1), step(1, 12, 'pays', (site) => site.payAll()), ...visits(1, 2, 31)] },
  { id: 'ivan', firstName: 'Ivan', locale: 'en', timeZone: 'America/New_York', email: 'ivan@members.invalid', goal: '', dueOnDays: [0], story: [step(6, 10, 'wants no more messages', (site) => site.optOut()), ...visits(10, 30)] },
  { id: 'jo', firstName: 'Jo', locale: 'en', timeZone: 'Europe/London', email: 'jo@members.invalid', goal: '', dueOnDays: [0], story: [step(5, 10, 'is given breathing space', (site) => site.breathingSpace()), ...visits(7, 50)] },
  { id: 'kim', firstName: 'Kim', locale: 'en', timeZone: 'Asia/Kathmandu', email: '', goal: '', dueOnDays: [0], story: visits(5, 6, 30) },
  { id: 'lea', firstName: 'Lea', locale: 'es-MX', timeZone: 'America/Mexico_City', email: 'lea@members.invalid', goal: '', dueOnDays: [0], story: [...visits(1), step(1, 12, 'agrees to a plan of three', (site) => site.agreeToPlan(3)), ...visits(30, 50)] },
  { id: 'noor', firstName: 'Noor', locale: 'en', timeZone: 'UTC', email: 'noor@members.invalid', goal: '', dueOnDays: [], story: visits(1, 20, 40) },
];
