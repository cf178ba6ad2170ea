import type { DemoLetters } from '../demoLetters.ts';

export const nl: DemoLetters = {
  'first_missed/thanks-first': {
    nudge: 'Hoi {firstName|daar}, ik heb iets dat je misschien helpt. Er is geen haast bij.',
    greeting: 'Hoi {firstName|daar},',
    body: [
      'Bedankt dat je bij {ownerName} bent.',
      { if: 'goal', text: 'Je vertelde ons waarom je kwam: “{goal}”. Dat vinden we nog steeds belangrijk.' },
      'Eén betaling is nog niet bij ons aangekomen. Een pas verandert, een maand is vol. Dat overkomt velen.',
      'Je kunt het spreiden, een pauze nemen of mij gewoon schrijven. Kies wat past, of laat het voor een andere dag.',
    ],
    signature: 'Hartelijke groet, {helperName}',
  },
  'first_missed/look-how-far': {
    nudge: 'Een kort berichtje voor je, {firstName|zomaar}. Lees het wanneer je wilt.',
    greeting: 'Hoi {firstName|daar},',
    body: [
      'Bedankt voor alles wat je tot nu toe hebt gedaan.',
      { if: 'progress', text: 'Hier ben je nu: {progress}. Dat is een flink stuk.' },
      { if: 'goal', text: 'Ik heb je woorden onthouden: “{goal}”.' },
      'Eén betaling staat nog open. Er is meer dan één goede manier om dat te regelen.',
      'Je kunt het kleiner maken, het tijd geven of mij vertellen wat je zou helpen. Ik vind alles goed.',
    ],
    signature: 'Ik sta naast je, {helperName}',
  },
  'several_missed/one-step': {
    nudge: 'Hoi {firstName|daar}, ik dacht aan je. Hier is een berichtje voor als je een minuut hebt.',
    greeting: 'Hoi {firstName|daar},',
    body: [
      'Bedankt dat je bij ons blijft. Fijn je weer te zien.',
      { if: 'goal', text: 'Je schreef op wat je wilt: “{goal}”. Daar help ik graag bij.' },
      'Er staan nog een paar betalingen open. Het hoeft niet allemaal vandaag.',
      'We kunnen ze klein maken, je een pauze geven, of gewoon praten. Jij kiest.',
    ],
    signature: 'Hartelijke groet, {helperName}',
  },
  'several_missed/your-pace': {
    nudge: 'Een berichtje van mij, {firstName|speciaal voor jou}. Het kan wachten tot jij zover bent.',
    greeting: 'Hoi {firstName|daar},',
    body: [
      'Bedankt dat je dit opent. Ik weet dat dat niet altijd makkelijk is.',
      { if: 'progress', text: 'Hier ben je nu: {progress}. Dat blijft van jou.' },
      { if: 'goal', text: 'Het gaat nog steeds om je eigen woorden: “{goal}”.' },
      'Er zijn een paar betalingen bij elkaar gekomen. We vinden een tempo dat past bij je maand.',
      'Kleine stappen, een pauze, hulp van buiten of een gesprek met mij. Elk daarvan is een goed begin.',
    ],
    signature: 'Ik sta naast je, {helperName}',
  },
  'retrying/another-day': {
    nudge: 'Hoi {firstName|daar}, een kort berichtje over een dag. Lees het wanneer het jou uitkomt.',
    greeting: 'Hoi {firstName|daar},',
    body: [
      'Bedankt dat je bij {ownerName} bent.',
      { if: 'goal', text: 'Je vertelde ons waarom je kwam: “{goal}”. Dat vinden we nog steeds belangrijk.' },
      'Eén betaling is nog niet bij ons aangekomen. We vragen het je bank nog een keer: {date|op een van de komende dagen}. Jij hoeft niets te doen.',
      'Past die dag niet, kies dan wat wel past: kleine stappen, een pauze of een paar regels aan mij.',
    ],
    signature: 'Hartelijke groet, {helperName}',
  },
  'plan_running/on-track': {
    nudge: 'Hoi {firstName|daar}, alles gaat goed. Je berichtjes staan hier als je ze nodig hebt.',
    greeting: 'Hoi {firstName|daar},',
    body: [
      'Bedankt. Je plan staat, en je houdt het gaande.',
      { if: 'goal', text: 'Zo blijft er meer ruimte voor waar je voor kwam: “{goal}”.' },
      'De volgende dag: {date|die staat in je plan}. Past die dag niet, dan kun je hem verzetten.',
      'Je kunt ook eerder betalen, het plan veranderen of mij schrijven. Vandaag hoef je niets te doen.',
    ],
    signature: 'Hartelijke groet, {helperName}',
  },
  'instalment_missed/it-happens': {
    nudge: 'Hoi {firstName|daar}, iets kleins om samen naar te kijken. Er is geen haast bij.',
    greeting: 'Hoi {firstName|daar},',
    body: [
      'Bedankt voor alles wat je al in je plan hebt gedaan. Dat telt.',
      'Eén betaling is niet gelukt. Dat gebeurt, en het plan blijft van jou.',
      { if: 'goal', text: 'Ik denk nog aan je woorden: “{goal}”.' },
      'Je kunt het nog eens proberen, een betere dag kiezen of het aan het eind zetten. Of schrijf mij eerst.',
    ],
    signature: 'Hartelijke groet, {helperName}',
  },
  'pause_running/rest-well': {
    nudge: 'Hoi {firstName|daar}, niets te doen. Je berichtjes staan hier als je ze nodig hebt.',
    greeting: 'Hoi {firstName|daar},',
    body: [
      'Bedankt dat je zei dat je een pauze nodig had. Die heb je nu.',
      'Hij duurt tot: {date|de dag die je koos}. Wat openstaat, blijft zoals het is en groeit niet.',
      { if: 'goal', text: 'Je woorden zijn hier veilig: “{goal}”. Die mogen ook rusten.' },
      'Je kunt eerder terugkomen, wat langer nemen of mij schrijven.',
    ],
    signature: 'Rust lekker uit, {helperName}',
  },
  'pause_ending/soft-landing': {
    nudge: 'Hoi {firstName|daar}, even iets over je agenda.',
    greeting: 'Hoi {firstName|daar},',
    body: [
      'Bedankt dat je de tijd nam die je nodig had. Ik hoop dat het je goed deed.',
      'Je pauze loopt tot: {date|de dag die je koos}. Daarna gaan we verder waar je was.',
      { if: 'goal', text: 'We gaan verder met dit in gedachten: “{goal}”.' },
      'Ben je er klaar voor, dan hoef je niets te doen. Zo niet, neem meer tijd of praat met mij.',
    ],
    signature: 'Tot gauw, {helperName}',
  },
  'on_hold/with-us': {
    nudge: 'Hoi {firstName|daar}, je berichtjes staan hier als je ze nodig hebt.',
    greeting: 'Hoi {firstName|daar},',
    body: [
      'Bedankt dat je van je liet horen. Wij kijken er nu naar.',
      'Intussen vragen we je niets.',
      { if: 'goal', text: 'Ga door met waar je voor kwam: “{goal}”. Je lessen staan allemaal hier.' },
      'Je kunt mij schrijven, andere hulp bekijken of gewoon verdergaan met je les.',
    ],
    signature: 'Hartelijke groet, {helperName}',
  },
  'needs_conversation/fresh-start': {
    nudge: 'Hoi {firstName|daar}, ik hoor graag hoe het met je gaat.',
    greeting: 'Hoi {firstName|daar},',
    body: [
      'Bedankt dat je het met het plan probeerde. Het paste niet, en dat is goed om te weten.',
      'We hebben het gestopt. Er gaat niets van je kaart af.',
      { if: 'goal', text: 'Je eigen woorden wijzen ons nog de weg: “{goal}”.' },
      'We kunnen een nieuw plan maken dat minder van je vraagt. We kunnen ook gewoon praten, of hulp van buiten zoeken.',
    ],
    signature: 'Ik sta naast je, {helperName}',
  },
  'welcome_back/all-settled': {
    nudge: 'Dank je, {firstName|echt waar}. Deze keer is het gewoon een blij berichtje.',
    greeting: 'Hoi {firstName|daar},',
    body: [
      'Dank je. Alles is geregeld, en je deed het op jouw manier.',
      { if: 'goal', text: 'Nu is de weg vrij hiervoor: “{goal}”.' },
      { if: 'progress', text: 'Hier ben je nu: {progress}. Veel plezier met de volgende les.' },
      'Heb je nog eens hulp nodig, schrijf mij dan of kom naar het groepsgesprek.',
    ],
    signature: 'Met een blij hart, {helperName}',
  },
};
