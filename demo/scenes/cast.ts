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
export const progress: InEveryLanguage = { en: 'Week 6 of 12', es: 'Semana 6 de 12', ar: 'الأسبوع 6 من 12' };

export const cast: readonly Part[] = [
  {
    id: 'one-missed',
    name: { en: 'Maya', es: 'Maya', ar: 'مايا' },
    about: { en: 'one payment missed', es: 'un pago sin llegar', ar: 'دفعة واحدة لم تصل' },
    email: 'maya@members.example',
    country: 'US',
    timeZone: 'America/New_York',
    goal: { en: 'Sunday evenings without a knot in my stomach', es: 'Tardes de domingo sin nudo en el estómago', ar: 'أمسيات أحد بلا قلق' },
  },
  {
    id: 'three-missed',
    name: { en: 'Lena', es: 'Lena', ar: 'لينا' },
    about: { en: 'three missed, in two currencies', es: 'tres sin llegar, en dos monedas', ar: 'ثلاث دفعات بعملتين' },
    email: 'lena@members.example',
    country: 'ES',
    timeZone: 'Europe/Madrid',
    goal: { en: 'run my pottery studio and still like it', es: 'llevar mi taller de cerámica y que me siga gustando', ar: 'أن أدير مشغل الخزف وأظلّ أحبه' },
  },
  {
    id: 'in-plan',
    name: { en: 'Omar', es: 'Omar', ar: 'عمر' },
    about: { en: 'in a plan', es: 'con un plan en marcha', ar: 'ضمن خطة' },
    email: 'omar@members.example',
    country: 'US',
    timeZone: 'America/Chicago',
    goal: { en: 'be home for dinner four nights a week', es: 'cenar en casa cuatro noches por semana', ar: 'أن أتعشى في البيت أربع ليالٍ في الأسبوع' },
  },
  {
    id: 'instalment-missed',
    name: { en: 'Grace', es: 'Grace', ar: 'غريس' },
    about: { en: 'one instalment missed', es: 'un plazo del plan sin llegar', ar: 'قسط لم يصل' },
    email: 'grace@members.example',
    country: 'GB',
    timeZone: 'Europe/London',
    goal: { en: 'write the first chapter before spring', es: 'escribir el primer capítulo antes de la primavera', ar: 'كتابة الفصل الأول قبل الربيع' },
  },
  {
    id: 'paused',
    name: { en: 'Noor', es: 'Noor', ar: 'نور' },
    about: { en: 'on a pause', es: 'en pausa', ar: 'في استراحة' },
    email: 'noor@members.example',
    country: 'GB',
    timeZone: 'Europe/London',
    goal: { en: 'sleep through the night again', es: 'volver a dormir toda la noche', ar: 'نوم ليلة كاملة من جديد' },
  },
  {
    id: 'in-conversation',
    name: { en: 'Ana', es: 'Ana', ar: 'آنا' },
    about: { en: 'talking with Dana', es: 'hablando con Dana', ar: 'في حديث مع دانا' },
    email: 'ana@members.example',
    country: 'MX',
    timeZone: 'America/Mexico_City',
    goal: { en: 'say no without writing three paragraphs', es: 'decir que no sin escribir tres párrafos', ar: 'أن أقول لا دون ثلاث فقرات' },
  },
  {
    id: 'owes-nothing',
    name: { en: 'Sam', es: 'Sam', ar: 'سام' },
    about: { en: 'owes nothing', es: 'no tiene nada pendiente', ar: 'لا شيء عليه' },
    email: 'sam@members.example',
    country: 'US',
    timeZone: 'America/Los_Angeles',
    goal: { en: 'finish one thing before I start the next', es: 'terminar una cosa antes de empezar otra', ar: 'إتمام شيء قبل بدء غيره' },
  },
];
