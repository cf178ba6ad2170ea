import type { Mood } from '../controls/controls.ts';
import type { Language } from '../scenes/language.ts';
import type { Theme } from '../site/stage.ts';

/** The words of the demo controls. */
export interface BarWords {
  title: string;
  member: string;
  day: string;
  today: string;
  later: (days: number) => string;
  nextDay: string;
  nextWeek: string;
  backToToday: string;
  mood: string;
  moods: Record<Mood, string>;
  theme: string;
  themes: Record<Theme, string>;
  language: string;
  startOver: string;
  desk: string;
  /** How many letters have left by mail. */
  mail: (count: number) => string;
  /** Where mail goes, and where the letters are when there is none. */
  mailStaysHere: string;
  noMail: string;
  failed: string;
}

export const barWords: Record<Language, BarWords> = {
  en: {
    title: 'Demo controls',
    member: 'You are',
    day: 'Day',
    today: 'today',
    later: (days) => (days === 1 ? '1 day on' : `${days} days on`),
    nextDay: 'Next day',
    nextWeek: '+7 days',
    backToToday: 'Back to today',
    mood: 'The API is',
    moods: { well: 'well', slow: 'slow', failing: 'failing', offline: 'offline' },
    theme: 'Light',
    themes: { auto: 'auto light', light: 'light', dark: 'dark' },
    language: 'Language',
    startOver: 'Start over',
    desk: "The owner's side",
    mail: (count) => `Mail (${count})`,
    mailStaysHere: 'This demo sends its mail here, and nowhere else.',
    noMail: 'No letter has left for them yet. Move the day on and leave the note unread.',
    failed: 'The demo did not hear back from its own server. Is it still running?',
  },
  es: {
    title: 'Controles de la demo',
    member: 'Eres',
    day: 'Día',
    today: 'hoy',
    later: (days) => (days === 1 ? '1 día después' : `${days} días después`),
    nextDay: 'Día siguiente',
    nextWeek: '+7 días',
    backToToday: 'Volver a hoy',
    mood: 'La API está',
    moods: { well: 'bien', slow: 'lenta', failing: 'fallando', offline: 'desconectada' },
    theme: 'Luz',
    themes: { auto: 'luz automática', light: 'luz clara', dark: 'luz oscura' },
    language: 'Idioma',
    startOver: 'Empezar de nuevo',
    desk: 'El lado del coach',
    mail: (count) => `Correo (${count})`,
    mailStaysHere: 'Esta demo envía su correo aquí y a ningún otro sitio.',
    noMail: 'Aún no ha salido ninguna carta. Avanza el día y deja la nota sin leer.',
    failed: 'La demo no recibió respuesta de su propio servidor. ¿Sigue en marcha?',
  },
  ar: {
    title: 'أدوات العرض',
    member: 'أنت',
    day: 'اليوم',
    today: 'اليوم',
    later: (days) => (days === 1 ? 'بعد يوم' : days === 2 ? 'بعد يومين' : days <= 10 ? `بعد ${days} أيام` : `بعد ${days} يومًا`),
    nextDay: 'اليوم التالي',
    nextWeek: '+7 أيام',
    backToToday: 'العودة إلى اليوم',
    mood: 'حال الواجهة',
    moods: { well: 'بخير', slow: 'بطيئة', failing: 'متعثّرة', offline: 'دون اتصال' },
    theme: 'الضوء',
    themes: { auto: 'ضوء تلقائي', light: 'فاتح', dark: 'داكن' },
    language: 'اللغة',
    startOver: 'البدء من جديد',
    desk: 'جهة المدرّب',
    mail: (count) => `البريد (${count})`,
    mailStaysHere: 'هذا العرض يرسل بريده إلى هنا فقط.',
    noMail: 'لم تخرج أي رسالة بعد. انتقل إلى يوم لاحق واترك الملاحظة دون قراءة.',
    failed: 'لم يصل جواب من خادم العرض نفسه. هل ما زال يعمل؟',
  },
};

/** Each language in its own words. */
export const languageNames: Record<Language, string> = { en: 'English', es: 'Español', ar: 'العربية' };
