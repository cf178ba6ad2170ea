/** What leaves the choice to the reader in Spanish: time, another way, a thank-you before anything is done. */
export const offer =
  'sin prisas?|(?:dias?|semanas?) (?:mas )?(?:de (?:margen|gracia)|sin recargo)|(?:hay|queda|tienes|tiene) (?:aun ' +
    '|todavia )?(?:tiempo|margen)(?! (?:hasta|para))|(?:aun|todavia) hay tiempo|y (?:luego|despues) vemos' +
    '|podes(?! (?:perder|ser|seguir|evitar))|vos (?:elegis|decidis)|si (?:queres' +
  '|podes|te sirve|tenes ganas)|cuando (?:te acuerdes|lo tengas|llegue)|o (?:mas tarde|de a poco|la semana' +
  '|la que viene|en otro)|mas tarde o|tambien (?:esta|vale|sirve)|otro dia (?:sirve|vale)|sin presion' +
  '|lo de menos|cuesta lo mismo|no hay (?:ninguna )?(?:prisa|presion)|no hace falta|no es necesario' +
      '|no corre prisa|cuando (?:quieras|quiera' +
  '|puedas|pueda|te (?:venga|vaya|apetezca|sea|parezca|sientas|convenga)|le (?:venga|vaya|sea|parezca|convenga)' +
  '|estes list[oa]|este list[oa]|prefieras|prefiera|gustes|guste|lo necesites|tengas)|a tu (?:ritmo|manera|aire)' +
  '|a su ritmo|si (?:quieres|quiere|lo prefieres|prefieres|prefiere|lo prefiere|puedes|puede|te (?:viene|va|ayuda' +
  '|apetece|conviene|parece|sirve|es|resulta|gusta|queda)|le (?:viene|va|ayuda|apetece|conviene|parece|sirve|es' +
  '|resulta|queda)|gustas|eso|asi|ese|necesitas|necesita|lo necesitas|deseas|ya pagaste|ya (?:lo )?hiciste|te hace' +
  '|es mas)|(?<!(?<!si )(?<!aunque )no )(?:puedes|podrias|puede usted|puede (?:elegir|escribir|hacer|tomar|mover' +
  '|repartir|cambiar|dejar)|podemos|puedo|pueden)(?! (?:perder|ser|ignorar|seguir|evitar|proceder|tomar medidas' +
  '|suspender|cancelar (?:tu|su)))|tu (?:eliges|decides)|usted (?:elige|decide)|elig(?:e|es|elo) (?:tu|lo|el|la' +
  '|entre|como|cuando)|elija|como (?:prefieras|te|le|quieras|prefiera|mejor)|te gustaria|le gustaria|te ayudaria' +
  '|prefieres|quieres que|quieres|si asi|lo que (?:puedas|pueda|te|quieras|necesites)|poco a poco|paso a paso' +
  '|mas peque[a-z]+|peque[a-z]+|por partes|en partes|son cosas que pasan|no pasa nada|nos pasa|le pasa a' +
  '|pasa a (?:veces|muchos)|esta bien|o (?:dejarlo|dejalo|dejelo|hacer una pausa|escrib[a-z]+|hablar|otro|otra' +
  '|mas (?:tarde|adelante)|menos|repart[a-z]+|mover[a-z]*|cuando|despues|cualquier|solo|elegir|el mes|la proxima' +
  '|esperar)|con calma|tomate tu tiempo|tomese su tiempo|te va bien|te viene bien|le venga bien|te queda bien' +
  '|te convenga|te acomode|le acomode|te funcione|te funciona|el dia que|la fecha que|gracias por|gracias a|(?:lo' +
  '|la|los|las) (?:pones|pone|eliges|elige|decides|decide|marcas|marca) (?:tu|usted|vos)|(?:y|o) despues' +
  '|para (?:mover|cambiar|pensar|decidir)|si (?:te|le) (?:nace|apetece|provoca|late|cuadra|acomoda|animas?|sale)' +
  '|o nada';
