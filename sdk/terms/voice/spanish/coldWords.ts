import type { RuleGroup } from '../rules.ts';

/** Spanish words that are cold by themselves, unless something beside them is warm. */
export const coldWords: RuleGroup = {
  why: 'It presses and offers nothing that helps.',
  kinder: 'Podemos verlo juntos, cuando quieras.',
  unlessWarm: [
    'exig[a-z]+',
    'report[a-z]+',
    'cuest[a-z]+ (?:dinero|caro|mas)',
    'seriedad',
    'preocupante',
    'cobro (?:judicial|inmediato|forzoso)',
    'disciplina',
    'excus[a-z]+',
    'acciones',
    'danos y perjuicios',
    'riesgos?',
    'fall(?:as|aste|es|ando|arnos|arme)',
    'evit[a-z]+',
    'neg(?:ar|aste|o|arse)',
    'escond[a-z]+',
    'abandon[a-z]+',
    'defraud[a-z]+',
    'requier[a-z]+',
    'advert[a-z]+',
    'advierte',
    '(?<!(?:est(?:a|as|e|es|abas|aba|uve|uviste)|sig(?:ue|ues|as)) de )baja(?! (?:(?:de|a) [0-9]|(?:la|tu|su' +
      '|el) (?:cuota|pago|importe|precio)|medica|laboral|por (?:enfermedad|maternidad|paternidad)))',
    'penaliz[a-z]+',
    'injust[oa]',
  ],
};
