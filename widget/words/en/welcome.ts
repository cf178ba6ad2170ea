export const words = {
  heading: 'Welcome back',
  thanks: 'Thank you',
};

export type WelcomeWords = typeof words;
