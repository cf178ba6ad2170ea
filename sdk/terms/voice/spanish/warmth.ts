/** What helps, thanks or gives time in Spanish. */
export const warmth =
  '(?<!(?<!si )(?<!aunque )no )(?:puedes?|podes)|podras|se puede|queres|decime|contame|sirve|vale|seguimos' +
  '|te espera|esperamos(?! (?:tu|su|el))|probamos|buscamos|movemos|moverl[oa]|vas (?:muy )?bien|nada (?:mas|cambia' +
  '|grave)|no pasa nada|aqui (?:tienes|nos|me)|hola|cualquiera|asesor[a-z]*|podemos|podrias?|puedo|podria|pueden' +
  '|si (?:quieres(?! (?:problemas|guerra|lios|seguir|evitar|que))|prefieres|te|le|algo|ese|eso|este|puedes' +
  '|no puedes|necesitas|un|hay|lo)|cuando|gracias|alegra(?:n|mos)?|gusto|gustaria|ayud[a-z]+|pausas?|descans[a-z]+' +
  '|a salvo|bienvenid[oa]s?|siento|sentimos|perdon|disculpa|bien|elig[a-z]+|elij[a-z]+|facil(?:es)?|peque[a-z]+' +
  '|hablar|hablamos|charla|encanta[a-z]*|gratis|gratuit[oa]|sigue|siguen|seguimos aqui|juntos|juntas|tranquil[oa]' +
  '|tuy[oa]s?|suyo|prefier[a-z]+|ritmo|prisa|cuentame|cuentanos|dime|dinos|escrib[a-z]+|nos pasa|pasa a|muchos' +
  '|mejor|bueno|buena|quieres|quiera|quieras|necesit(?:as|es)|llego|llegaron|calma|carino|abrazo|orgullos[oa]s' +
  '|logrado|confiamos|de tu lado|contigo|poco a poco|con gusto|esper(?:amos que estes|o que estes)|en orden|listo' +
  '|preocupes|equivocamos|nosotros te|guardamos|igual que siempre|no es (?:tu|su) culpa|aqui (?:estoy|estamos|sigo' +
  '|esta|estan|tienes|tiene|nos|me|te|seguimos|hay|va|puedes|adelante)|abiert[oa]s?|pregunt(?:as|arte|arle|o|amos' +
  '|ar|anos|ame)|nadie te|a veces|(?:es|fue|son|era|muy|algo|ser) dific(?:il|iles)|(?:esta|estan|queda|quedan' +
  '|hemos) guardad[oa]s?|(?:no|nunca) cobramos|preocup[a-z]+|saludos?|quiza|tal vez|suelen?|tenias razon|pediste' +
  '|devuelt[oa]s?|devolvimos|hemos quitado|otro dia|lo vemos|explic(?:o|amos|arte|arlo)|alegr[a-z]+|queria (?:saber' +
  '|preguntarte|decirte)|esta list[oa]|comprensible|se cruzo|armemos|cada vez|cuidat?e|suyo|tienes? derecho' +
  '|nada mas|es (?:tu|su|un) derecho|va primero|no hacen? falta|se (?:nota(?! (?:quien|que no))|guardan?|arregla)' +
  '|tambien (?:reparten|pasan|paran|piden)';
