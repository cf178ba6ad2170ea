import type { DemoLetters } from '../demoLetters.ts';

export const it: DemoLetters = {
  'first_missed/thanks-first': {
    nudge: 'Ciao {firstName|a te}, ho una cosa che forse ti aiuta. Senza fretta.',
    greeting: 'Ciao {firstName|a te},',
    body: [
      'Grazie di far parte di {ownerName}. È bello averti qui.',
      { if: 'goal', text: 'Ci hai detto perché sei qui: «{goal}». Per noi conta ancora.' },
      'Un pagamento non ci è ancora arrivato. Le carte scadono e ci sono mesi pieni. Succede a tanti di noi.',
      'Puoi dividerlo, fare una pausa o scrivermi. Scegli quello che va bene per te, oggi o un altro giorno.',
    ],
    signature: 'Un caro saluto, {helperName}',
  },
  'first_missed/look-how-far': {
    nudge: 'Due righe per te, {firstName|con affetto}. Leggile quando vuoi.',
    greeting: 'Ciao {firstName|a te},',
    body: [
      'Grazie per tutto il lavoro che hai fatto fin qui.',
      { if: 'progress', text: 'Ecco dove sei: {progress}. È un bel pezzo di strada.' },
      { if: 'goal', text: 'Ho in mente le tue parole: «{goal}».' },
      'Resta aperto un pagamento. C’è più di un buon modo per sistemarlo.',
      'Puoi farlo più piccolo, dargli tempo o dirmi che cosa ti aiuterebbe. Per me va bene tutto.',
    ],
    signature: 'Dalla tua parte, {helperName}',
  },
  'several_missed/one-step': {
    nudge: 'Ciao {firstName|a te}, ho pensato a te. Qui ci sono due righe, per quando hai un minuto.',
    greeting: 'Ciao {firstName|a te},',
    body: [
      'Grazie di restare con noi. Che bello rivederti.',
      { if: 'goal', text: 'Hai scritto che cosa vuoi: «{goal}». Mi piacerebbe aiutarti ad arrivarci.' },
      'Restano aperti alcuni pagamenti. Non serve sistemarli tutti oggi.',
      'Possiamo farli piccoli, darti una pausa o anche solo parlare. Scegli tu.',
    ],
    signature: 'Un caro saluto, {helperName}',
  },
  'several_missed/your-pace': {
    nudge: 'Due righe da parte mia, {firstName|solo per te}. Possono aspettare il momento giusto.',
    greeting: 'Ciao {firstName|a te},',
    body: [
      'Grazie di aver aperto queste righe. So che non è sempre facile.',
      { if: 'progress', text: 'Ecco dove sei: {progress}. Questo resta tuo.' },
      { if: 'goal', text: 'Si tratta sempre delle tue parole: «{goal}».' },
      'Si sono sommati alcuni pagamenti. Possiamo trovare un ritmo che vada bene per il tuo mese.',
      'Piccoli passi, una pausa, un aiuto da fuori o due parole con me. Ognuno è un buon inizio.',
    ],
    signature: 'Dalla tua parte, {helperName}',
  },
  'retrying/another-day': {
    nudge: 'Ciao {firstName|a te}, due righe su un giorno. Leggile quando ti va bene.',
    greeting: 'Ciao {firstName|a te},',
    body: [
      'Grazie di far parte di {ownerName}.',
      { if: 'goal', text: 'Ci hai detto perché sei qui: «{goal}». Per noi conta ancora.' },
      'Un pagamento non ci è ancora arrivato. Chiederemo di nuovo alla tua banca: {date|uno dei prossimi giorni}. Non serve fare niente.',
      'Se quel giorno non va bene, scegli tu: piccoli passi, una pausa, o due righe a me.',
    ],
    signature: 'Un caro saluto, {helperName}',
  },
  'plan_running/on-track': {
    nudge: 'Ciao {firstName|a te}, va tutto bene. I tuoi messaggi sono qui se ti servono.',
    greeting: 'Ciao {firstName|a te},',
    body: [
      'Grazie. Il tuo piano c’è, e lo stai portando avanti.',
      { if: 'goal', text: 'Così resta più spazio per quello che vuoi: «{goal}».' },
      'La prossima data: {date|è nel tuo piano}. Se quel giorno non va bene, puoi spostarlo.',
      'Puoi anche pagare prima, cambiare il piano o scrivermi. Oggi non c’è niente da fare.',
    ],
    signature: 'Un caro saluto, {helperName}',
  },
  'instalment_missed/it-happens': {
    nudge: 'Ciao {firstName|a te}, una piccola cosa da guardare insieme. Senza fretta.',
    greeting: 'Ciao {firstName|a te},',
    body: [
      'Grazie per quello che hai fatto finora nel tuo piano. Conta.',
      'Un pagamento non è andato. Succede, e il piano è ancora tuo.',
      { if: 'goal', text: 'Penso ancora alle tue parole: «{goal}».' },
      'Puoi riprovare, spostarlo a un giorno migliore o metterlo alla fine. Oppure scrivimi prima.',
    ],
    signature: 'Un caro saluto, {helperName}',
  },
  'pause_running/rest-well': {
    nudge: 'Ciao {firstName|a te}, niente da fare. I tuoi messaggi sono qui se ti servono.',
    greeting: 'Ciao {firstName|a te},',
    body: [
      'Grazie di averci detto che ti serviva una pausa. Ora c’è.',
      'Dura fino a questa data: {date|quella che hai scelto}. Quello che è aperto resta com’è e non cresce.',
      { if: 'goal', text: 'Le tue parole qui sono al sicuro: «{goal}». Possono riposare anche loro.' },
      'Puoi tornare prima, prenderti un po’ più di tempo o scrivermi.',
    ],
    signature: 'Buon riposo, {helperName}',
  },
  'pause_ending/soft-landing': {
    nudge: 'Ciao {firstName|a te}, due righe sul tuo calendario.',
    greeting: 'Ciao {firstName|a te},',
    body: [
      'Grazie per il tempo che hai dato a te. Spero che ti abbia fatto bene.',
      'La tua pausa va fino a questa data: {date|quella che hai scelto}. Poi riprendiamo da dove eri.',
      { if: 'goal', text: 'Andiamo avanti con questo in mente: «{goal}».' },
      'Se per te è il momento, non c’è niente da fare. Se no, puoi prenderti più tempo o parlarne con me.',
    ],
    signature: 'A presto, {helperName}',
  },
  'on_hold/with-us': {
    nudge: 'Ciao {firstName|a te}, i tuoi messaggi sono qui se ti servono.',
    greeting: 'Ciao {firstName|a te},',
    body: [
      'Grazie di averci scritto. Adesso tocca a noi.',
      'Nel frattempo non ti chiediamo niente.',
      { if: 'goal', text: 'Vai avanti con quello che vuoi: «{goal}». Le tue lezioni sono tutte qui.' },
      'Puoi scrivermi, guardare altri aiuti o andare avanti con la tua lezione.',
    ],
    signature: 'Un caro saluto, {helperName}',
  },
  'needs_conversation/fresh-start': {
    nudge: 'Ciao {firstName|a te}, mi piacerebbe sapere come stai.',
    greeting: 'Ciao {firstName|a te},',
    body: [
      'Grazie di averci provato con il piano. Non andava bene, ed è utile saperlo.',
      'Lo abbiamo fermato. Dalla tua carta non si prende niente.',
      { if: 'goal', text: 'Le tue parole ci guidano ancora: «{goal}».' },
      'Possiamo fare un piano nuovo, più leggero. Possiamo anche solo parlare, o cercare un aiuto da fuori.',
    ],
    signature: 'Dalla tua parte, {helperName}',
  },
  'welcome_back/all-settled': {
    nudge: 'Grazie, {firstName|davvero}. Questa volta è solo una bella notizia.',
    greeting: 'Ciao {firstName|a te},',
    body: [
      'Grazie. È tutto a posto, e lo hai fatto a modo tuo.',
      { if: 'goal', text: 'Ora la strada è libera per questo: «{goal}».' },
      { if: 'progress', text: 'Ecco dove sei: {progress}. Buona prossima lezione.' },
      'Se un giorno ti serve una mano, scrivimi o vieni alla chiamata di gruppo.',
    ],
    signature: 'Con gioia, {helperName}',
  },
};
