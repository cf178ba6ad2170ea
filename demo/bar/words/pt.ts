import type { BarWords } from '../barWords.ts';

export const barWords: BarWords = {
  title: 'Controles da demonstração',
  member: 'Você é',
  day: 'Dia',
  today: 'hoje',
  later: (days) => (days === 1 ? '1 dia depois' : `${days} dias depois`),
  nextDay: 'Dia seguinte',
  nextWeek: '+7 dias',
  backToToday: 'Voltar para hoje',
  mood: 'A API está',
  moods: { well: 'bem', slow: 'lenta', failing: 'com erros', offline: 'fora do ar' },
  theme: 'Luz',
  themes: { auto: 'luz automática', light: 'luz clara', dark: 'luz escura' },
  language: 'Idioma',
  startOver: 'Começar de novo',
  desk: 'O lado do coach',
  playground: 'Testar suas cores',
  mail: (count) => `E-mail (${count})`,
  mailStaysHere: 'Esta demonstração manda seus e-mails para cá, e para nenhum outro lugar.',
  noMail: 'Ainda não saiu nenhuma carta. Avance o dia e deixe o recado sem ler.',
  failed: 'A demonstração não recebeu resposta do próprio servidor. Ele ainda está rodando?',
};
