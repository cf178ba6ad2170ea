import type { PayWords } from '../payWords.ts';

export const payWords: PayWords = {
  pretend: 'תשלומים בכאילו',
  title: (amount) => `לשלם ${amount} אל Steady Ground`,
  nothingMoves: 'הדף הזה בא במקום דף התשלום של מאמן אמיתי. לא מבקשים כרטיס ושום כסף לא עובר.',
  pay: 'לשלם',
  back: 'לחזור בלי לשלם',
  paying: 'רק רגע…',
  failed: 'זה לא הצליח, ושום דבר לא נרשם. אפשר לנסות שוב.',
  unreadable: 'הכתובת הזאת לא אומרת מה לשלם. אפשר לחזור לשיעור ולהתחיל משם.',
};
