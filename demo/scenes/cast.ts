import { inEveryLanguage } from './castWords.ts';
import type { InEveryLanguage } from './language.ts';

/** Somebody whom the visitor can be. */
export interface Part {
  /** The member's id in the API, and the scene's name. */
  id: SceneId;
  name: InEveryLanguage;
  /** What is special about them, as the demo bar says it. */
  about: InEveryLanguage;
  /** Where letters by mail go. Of a domain that nobody can have. */
  email: string;
  country: string;
  timeZone: string;
  /** In their own words. */
  goal: InEveryLanguage;
}

export const sceneIds = ['one-missed', 'three-missed', 'in-plan', 'instalment-missed', 'paused', 'in-conversation', 'owes-nothing'] as const;

export type SceneId = (typeof sceneIds)[number];

/** How far everybody in the cast has come, as the owner writes it. */
export const progress: InEveryLanguage = inEveryLanguage((words) => words.progress);

const played: readonly Omit<Part, 'name' | 'about' | 'goal'>[] = [
  {
    id: 'one-missed',
    email: 'maya@members.example',
    country: 'US',
    timeZone: 'America/New_York',
  },
  {
    id: 'three-missed',
    email: 'lena@members.example',
    country: 'ES',
    timeZone: 'Europe/Madrid',
  },
  {
    id: 'in-plan',
    email: 'omar@members.example',
    country: 'US',
    timeZone: 'America/Chicago',
  },
  {
    id: 'instalment-missed',
    email: 'grace@members.example',
    country: 'GB',
    timeZone: 'Europe/London',
  },
  {
    id: 'paused',
    email: 'noor@members.example',
    country: 'GB',
    timeZone: 'Europe/London',
  },
  {
    id: 'in-conversation',
    email: 'ana@members.example',
    country: 'MX',
    timeZone: 'America/Mexico_City',
  },
  {
    id: 'owes-nothing',
    email: 'sam@members.example',
    country: 'US',
    timeZone: 'America/Los_Angeles',
  },
];

export const cast: readonly Part[] = played.map((part) => ({
  ...part,
  name: inEveryLanguage(({ parts }) => parts[part.id].name),
  about: inEveryLanguage(({ parts }) => parts[part.id].about),
  goal: inEveryLanguage(({ parts }) => parts[part.id].goal),
}));
