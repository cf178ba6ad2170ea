import type { PayWords } from '../payWords.ts';

export const payWords: PayWords = {
  pretend: 'دفع تمثيلي',
  title: (amount) => `دفع ${amount} إلى Steady Ground`,
  nothingMoves: 'هذه الصفحة تقوم مقام صفحة الدفع لدى مدرّب حقيقي. لا تُطلب بطاقة ولا يتحرك أي مال.',
  pay: 'دفع',
  back: 'العودة دون دفع',
  paying: 'لحظة…',
  failed: 'لم ينجح ذلك ولم يُسجَّل شيء. يمكن المحاولة مرة أخرى.',
  unreadable: 'هذا العنوان لا يذكر ما يُدفع. يمكن العودة إلى الدرس والبدء من هناك.',
};
