import type { Scene } from './scene.ts';

export const inConversation: Scene = {
  id: 'in-conversation',
  promises: { status: 'on_hold', surface: 'inline' },
  async play({ daysAgo, charge, talk }) {
    await daysAgo(12);
    await charge(2400_00, 'MXN');
    await daysAgo(2);
    await talk(
      {
        en: 'Hi Dana, my new job pays on the last day of the month, not on the first. Could the dates move along with it?',
        es: 'Hola, Dana. En mi trabajo nuevo cobro el último día del mes, no el primero. ¿Se pueden mover las fechas?',
        ar: 'مرحبًا دانا، عملي الجديد يدفع في آخر يوم من الشهر لا في أوله. هل يمكن أن تتغير المواعيد معه؟',
      },
      {
        en: 'Hi Ana, congratulations on the new job. Yes, that works. Would the last Friday of the month suit you? Nothing will be asked for until we have found a day.',
        es: 'Hola, Ana. Enhorabuena por el trabajo. Sí, se puede. ¿Te iría bien el último viernes del mes? No te pediremos nada hasta que encontremos un día.',
        ar: 'مرحبًا آنا، مبارك العمل الجديد. نعم، هذا ممكن. هل تناسبك آخر جمعة من الشهر؟ لن نطلب شيئًا حتى نجد يومًا مناسبًا.',
      },
    );
  },
};
