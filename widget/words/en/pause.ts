export const words = {
  heading: 'How long a pause would help?',
  longer: 'How long would help in all?',
  length: 'Nothing is billed for',
  until: (day: string) => `Until ${day}`,
  stops: 'Payments stop, and so do our notes.',
  open: 'What is open now stays the same. Nothing is added.',
  keep: 'Your place and your progress stay yours.',
  rests: 'Your program may rest as well. It opens again when you come back.',
  sentence: (length: string, day: string) => `Your pause lasts ${length}. Billing starts again on ${day}.`,
  take: 'Take the pause',
  quiet: 'We stay quiet. One note comes three days before it ends.',
  sooner: 'You can come back sooner at any time.',
};

export type PauseWords = typeof words;
