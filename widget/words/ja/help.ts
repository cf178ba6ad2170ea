import type { HelpWords } from '../en/help.ts';

export const words: HelpWords = {
  heading: 'お金のことは、どこに相談できますか？',
  apart: '毎日、相談にのっている人たちです。相談したことは、私たちにはわかりません。',
  runBy: (name) => `運営：${name}`,
  free: '無料',
  notFree: '有料',
  newPage: '新しいページが開きます',
  none: (helper) => `お住まいの国のリストは、まだありません。${helper}さんと一緒に探せます。`,
};
