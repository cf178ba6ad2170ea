import type { HelpWords } from '../en/help.ts';

export const words: HelpWords = {
  heading: 'איפה אפשר למצוא עזרה בענייני כסף?',
  apart: 'האנשים האלה עוזרים בזה כל יום. לא נדע שפנית אליהם.',
  runBy: (name) => `בניהול ${name}`,
  free: 'חינם',
  notFree: 'בתשלום',
  newPage: 'נפתח בדף חדש',
  none: (helper) => `עוד אין לנו רשימה לאזור שלך. אפשר לחפש יחד עם ${helper}.`,
};
