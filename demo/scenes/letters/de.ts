import type { DemoLetters } from '../demoLetters.ts';

export const de: DemoLetters = {
  'first_missed/thanks-first': {
    nudge: 'Hallo {firstName|du}, ich habe etwas, das vielleicht hilft. Lass dir Zeit.',
    greeting: 'Hallo {firstName|du},',
    body: [
      'danke, dass du bei {ownerName} dabei bist.',
      { if: 'goal', text: 'Du hast gesagt, warum du hier bist: „{goal}“. Das zählt weiter.' },
      'Eine Zahlung ist noch nicht angekommen. Karten laufen ab, Monate sind voll. Das geht vielen so.',
      'Du kannst sie aufteilen, eine Pause machen oder mir schreiben. Such dir aus, was passt, wann es passt.',
    ],
    signature: 'Herzlich, {helperName}',
  },
  'first_missed/look-how-far': {
    nudge: 'Eine kurze Nachricht für dich, {firstName|wenn du magst}. Lies sie, wann es dir passt.',
    greeting: 'Hallo {firstName|du},',
    body: [
      'danke für alles, was du bis hierher geschafft hast.',
      { if: 'progress', text: 'Du bist hier: {progress}. Das ist ein gutes Stück Weg.' },
      { if: 'goal', text: 'Ich habe noch im Ohr, was du gesagt hast: „{goal}“.' },
      'Eine Zahlung ist noch offen. Dafür gibt es mehr als einen guten Weg.',
      'Du kannst sie kleiner machen, ihr Zeit geben oder mir sagen, was dir helfen würde. Mir ist alles davon recht.',
    ],
    signature: 'Ich bin auf deiner Seite, {helperName}',
  },
  'several_missed/one-step': {
    nudge: 'Hallo {firstName|du}, ich habe an dich gedacht. Hier ist eine Nachricht, wenn du eine Minute hast.',
    greeting: 'Hallo {firstName|du},',
    body: [
      'danke, dass du bei uns bleibst. Schön, dich wiederzusehen.',
      { if: 'goal', text: 'Du hast aufgeschrieben, was du willst: „{goal}“. Dabei helfe ich dir gern.' },
      'Ein paar Zahlungen sind noch offen. Du brauchst heute nicht alle zu lösen.',
      'Wir können sie klein machen, dir eine Pause geben oder einfach reden. Du entscheidest.',
    ],
    signature: 'Herzlich, {helperName}',
  },
  'several_missed/your-pace': {
    nudge: 'Eine Nachricht von mir, {firstName|nur für dich}. Sie kann warten, bis du so weit bist.',
    greeting: 'Hallo {firstName|du},',
    body: [
      'danke, dass du das hier öffnest. Ich weiß, das ist nicht immer leicht.',
      { if: 'progress', text: 'Du bist hier: {progress}. Das gehört dir.' },
      { if: 'goal', text: 'Es geht immer noch um deine eigenen Worte: „{goal}“.' },
      'Es sind ein paar Zahlungen zusammengekommen. Wir finden ein Tempo, das zu deinem Monat passt.',
      'Kleine Schritte, eine Pause, Hilfe von außen oder ein Gespräch mit mir. Jedes davon ist ein guter Anfang.',
    ],
    signature: 'Ich bin auf deiner Seite, {helperName}',
  },
  'retrying/another-day': {
    nudge: 'Hallo {firstName|du}, eine kurze Nachricht über einen Tag. Lies sie, wann es dir passt.',
    greeting: 'Hallo {firstName|du},',
    body: [
      'danke, dass du bei {ownerName} dabei bist.',
      { if: 'goal', text: 'Du hast uns erzählt, warum du gekommen bist: „{goal}“. Das ist uns weiter wichtig.' },
      'Eine Zahlung ist noch nicht bei uns angekommen. Deine Bank wird noch einmal gefragt: {date|an einem der nächsten Tage}. Du brauchst nichts zu tun.',
      'Wenn dir der Tag nicht passt, such dir aus, was passt: kleine Schritte, eine Pause oder ein paar Zeilen an mich.',
    ],
    signature: 'Herzlich, {helperName}',
  },
  'plan_running/on-track': {
    nudge: 'Hallo {firstName|du}, alles ist gut. Deine Nachrichten sind hier, wenn du sie brauchst.',
    greeting: 'Hallo {firstName|du},',
    body: [
      'danke. Dein Plan steht, und du bleibst dabei.',
      { if: 'goal', text: 'So bleibt mehr Raum für das, wofür du gekommen bist: „{goal}“.' },
      'Der nächste Termin: {date|er steht in deinem Plan}. Wenn dir der Tag nicht passt, kannst du ihn verschieben.',
      'Du kannst auch früher zahlen, den Plan ändern oder mir schreiben. Heute ist nichts zu tun.',
    ],
    signature: 'Herzlich, {helperName}',
  },
  'instalment_missed/it-happens': {
    nudge: 'Hallo {firstName|du}, eine Kleinigkeit, die wir zusammen ansehen können. Lass dir Zeit.',
    greeting: 'Hallo {firstName|du},',
    body: [
      'danke für alles, was du in deinem Plan schon geschafft hast. Das zählt.',
      'Eine Zahlung hat nicht geklappt. Das kommt vor, und der Plan gehört weiter dir.',
      { if: 'goal', text: 'Ich denke noch an deine Worte: „{goal}“.' },
      'Du kannst es noch einmal versuchen, auf einen besseren Tag legen oder ans Ende setzen. Oder schreib mir zuerst.',
    ],
    signature: 'Herzlich, {helperName}',
  },
  'pause_running/rest-well': {
    nudge: 'Hallo {firstName|du}, nichts zu tun. Deine Nachrichten sind hier, wenn du sie brauchst.',
    greeting: 'Hallo {firstName|du},',
    body: [
      'danke, dass du uns gesagt hast, dass du eine Pause brauchst. Jetzt hast du sie.',
      'Sie dauert bis: {date|zu dem Tag, den du gewählt hast}. Was offen ist, bleibt, wie es ist, und wächst nicht.',
      { if: 'goal', text: 'Deine Worte sind hier gut aufgehoben: „{goal}“. Sie dürfen auch ausruhen.' },
      'Du kannst früher zurückkommen, etwas länger pausieren oder mir schreiben.',
    ],
    signature: 'Ruh dich gut aus, {helperName}',
  },
  'pause_ending/soft-landing': {
    nudge: 'Hallo {firstName|du}, ein kurzes Wort zu deinem Kalender.',
    greeting: 'Hallo {firstName|du},',
    body: [
      'danke, dass du dir die Zeit genommen hast. Ich hoffe, sie hat dir gutgetan.',
      'Deine Pause geht bis: {date|zu dem Tag, den du gewählt hast}. Danach machen wir da weiter, wo du aufgehört hast.',
      { if: 'goal', text: 'Wir gehen weiter mit diesem Ziel: „{goal}“.' },
      'Wenn du so weit bist, ist nichts zu tun. Wenn nicht, kannst du länger pausieren oder mit mir reden.',
    ],
    signature: 'Bis bald, {helperName}',
  },
  'on_hold/with-us': {
    nudge: 'Hallo {firstName|du}, deine Nachrichten sind hier, wenn du sie brauchst.',
    greeting: 'Hallo {firstName|du},',
    body: [
      'danke, dass du dich gemeldet hast. Das liegt jetzt bei uns.',
      'Solange bitten wir dich um nichts.',
      { if: 'goal', text: 'Mach weiter mit dem, wofür du gekommen bist: „{goal}“. Deine Lektionen sind alle hier.' },
      'Du kannst mir schreiben, andere Hilfe ansehen oder einfach mit deiner Lektion weitermachen.',
    ],
    signature: 'Herzlich, {helperName}',
  },
  'needs_conversation/fresh-start': {
    nudge: 'Hallo {firstName|du}, ich würde gern hören, wie es dir geht.',
    greeting: 'Hallo {firstName|du},',
    body: [
      'danke, dass du es mit dem Plan versucht hast. Er hat nicht gepasst, und das ist gut zu wissen.',
      'Wir haben ihn angehalten. Von deiner Karte wird nichts genommen.',
      { if: 'goal', text: 'Deine eigenen Worte zeigen uns weiter den Weg: „{goal}“.' },
      'Wir können einen neuen Plan machen, der weniger von dir will. Wir können auch einfach reden oder Hilfe von außen suchen.',
    ],
    signature: 'Ich bin auf deiner Seite, {helperName}',
  },
  'welcome_back/all-settled': {
    nudge: 'Danke, {firstName|dir}. Diesmal ist es nur eine frohe Nachricht.',
    greeting: 'Hallo {firstName|du},',
    body: [
      'danke. Alles ist erledigt, und du hast es auf deine Art geschafft.',
      { if: 'goal', text: 'Jetzt ist der Weg frei dafür: „{goal}“.' },
      { if: 'progress', text: 'Du bist hier: {progress}. Viel Freude mit der nächsten Lektion.' },
      'Wenn du wieder einmal Hilfe brauchst, schreib mir oder komm in die Gruppenrunde.',
    ],
    signature: 'Mit Freude, {helperName}',
  },
};
