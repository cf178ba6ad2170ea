import type { RuleGroup } from '../rules.ts';

/** Threats in Spanish with what will be taken away: the place, the plan, the access. */
export const losses: RuleGroup = {
  why: 'It threatens with what will be taken away.',
  kinder: 'Tu lugar sigue siendo tuyo. Nada cambia mientras lo vemos.',
  always: [
    '(?:conserv[a-z]+|manten[a-z]+|guard[a-z]+|sigue[s]?|vuelve[s]?|volver|seguir' +
      '|entrar) (?:[^ .?!;]{1,30} ){0,5}(?:solo )?(?:si|cuando|mientras|en cuanto) (?:(?:tu |usted )?(?:pagues?' +
      '|saldes?|liquides?|abones?|cumplas?|te pongas|regularices?)(?! cuando)|(?:el|tu|su) (?:pago|ingreso|cuota' +
      '|dinero) (?:entra|llega|figura|aparece|este))',
    'solo si (?:pagas?|abonas?|cumples?|liquidas?)',
    'mientras (?:tu |usted )?(?:debas?|cumplas?|no pagues)',
    '(?:lugar|plaza|sitio|cupo|puesto) (?:(?!no |nunca |ni |nadie )[^ .?!;]{1,30} ){0,3}(?:ya lo quiere' +
      '|a otr[oa]|para otr[oa])',
    'no (?:podemos|puedo|vamos a|voy a) guardar(?:te|le)? [^.?!;]{1,30} (?:siempre|eternamente|mas)',
    'no vuelvas? a pedir[a-z]*',
    '(?:ya )?no es bienvenid[oa]',
    'no (?:hay|habra|habria) (?:mas )?(?:una )?(?:trato|segunda|tercera|sitio|lugar|clases?' +
      '|plan)(?: [a-z]+)? (?:pausa|oportunidad|si no|sin|que valga|despues|para quien)[a-z]*' +
      '|despues del [a-z]+ no hay (?:trato|plan|nada)',
    'sin [a-z]+(?: [a-z]+)? no hay (?:clases?|plan|lugar|sitio|resultados|plaza|trato|servicio)',
    '(?:queda|quedan|quedas) (?:excluid|retenid|expulsad)[oa]s?',
    '(?:a partir de (?:hoy|manana|ahora)|desde (?:hoy|ayer|manana)),? (?:ya )?no (?:puede|tiene|podra|tendra' +
      '|hay|habra|entra)[a-z]*(?! (?:que|nada|prisa|recargo|comision|gasto|cobro|cargo|aviso|correo|recordatorio' +
      '|ning)[a-z]*)',
    '(?:valorando|estudiando|decidira|debatido|evaluando|revisando) (?:si (?:te|se|sigues|puedes)' +
      '|tu (?:continuidad|caso|plaza|permanencia)|su (?:continuidad|caso|permanencia))',
    'no lo hag(?:as|a|amos) (?:mas )?dificil',
    'sin (?:abonar|pagar|liquidar) [^.?!;]{1,40} no (?:se (?:le|te)|hay|podra|entra|pued|tien|asist)[a-z]*',
    '(?:devuelv|pagu|pag|abon)[a-z]* [^.?!;]{0,30} o (?:pagara|pagas el doble|paga el doble)s?',
    'sin (?:el |tu |su |un )?(?:comprobante|justificante|recibo|dinero|plata|cuota)[^.?!;]{0,20},? (?:no|ni|nada)',
    'no (?:se (?:le|te) )?(?:permitira|permitiremos|dejaremos|dejara|dejare) (?:la |el |tu |su )?(?:entrada' +
      '|acceso|entrar|pasar|paso|ingreso|seguir|asistir)',
    'no (?:te |le |se le |se te )?(?:vamos a|voy a|pienso|pensamos|volveremos a|volvere a|podemos|puedo) (?:dar' +
      '|daremos|esperar|aguantar|seguir|guardar)(?:te|le|lo|la)?(?: [a-z]+)? (?:otra|mas|eternamente|para siempre' +
      '|toda la vida|siempre|oportunidad|aguant[a-z]+|manteni[a-z]+|esperand[a-z]+|regal[a-z]+|cubri[a-z]+' +
      '|financ[a-z]+)[a-z]*(?! (?:prisa|nada|notas|llamadas))',
    'no (?:te |le )?(?:daremos|dare|habra|damos|doy) (?:otra|mas) [a-z]+(?<!(?:nota|notas|mensajes|correos' +
      '|recordatorios|vuelta|vueltas|cobros|cargos|avisos|llamadas|recargos|gastos|multas|prisas|cartas' +
      '|intentos|pagos' +
      '|cuotas))',
    'no (?:es|dura|durara|sera) (?:para siempre|etern[oa]|ilimitad[oa])(?! y pasa)',
    'ya no (?:vale|valen|hay|sirve) (?:[a-z]+ )?(?:nada|que valga|plan|trato)(?= ?(?:$|[.,]| que))',
    '(?:y|,) (?:se acaba|se acabo|se termina|a la calle|fuera|adios|hasta aqui)',
    'hasta aqui (?:hemos llegado|llegamos|llego|llegaste|llegue)',
    'ya no te (?:quiero|queremos|necesito|necesitamos|aguant|recib|voy a|vamos a (?!escribir|mandar|enviar|llamar' +
      '|cobrar))[a-z]*',
    'ultim[oa] (?:semana|mes|dia|plazo|tramo) de (?:gracia|margen|espera)',
    'has agotado|agotaste|ha agotado',
    'mientras (?:tu |usted |vos )?(?:no (?:termin|acab|pag|abon|liquid|cubr|sald|cumpl|regulari|recib)[a-z]*' +
      '|no (?:se ponga|te pongas)|sig(?:as|a|ues|ue) (?:deb|sin (?:pag|cumpl|resp|cont)|atras)[a-z]*)',
    'ultim[oa] (?:facilidad|prorroga|excepcion|concesion|pausa que|favor)',
    'los que vienen (?:despues|detras|luego)',
    'sin (?:el |tu |su |un )?pago,? (?:no(?! (?:pasa|importa|cambia))|ni)',
    'hasta que (?:no )?(?:pag|liquid|salde|salda|cubra|regulari|abone|te pongas|se ponga|cumpl|arregl' +
      '|pase por caja|este todo (?:al|pag|liquid))[a-z]*',
    'di adios',
    '(?:habra|habran|todo|sera|seria) (?:sido )?(?:en vano|para nada|perdido)',
    'ya no (?:podemos|podremos|vamos a|queremos|es posible|estamos dispuest[oa]s|tenemos|hay|queda|quedan|cuentas' +
      '|cuenta|tienes|tiene|eres|es parte|formas)(?! (?:recargos?|multas?|cargos|recordatorios|que|prisa|nada' +
      '|ningun|pagos?|ningun))',
    'so pena de',
    'bajo pena de',
    'bajo apercibimiento',
    'ya no (?:podras?|tendras?|podra|tendra|podremos|sera posible|seras?|formaras?|formara|contaras?|contara' +
      '|habra|estara|vamos a (?:poder|seguir|tolerar|esperar|ofrecer)|te (?:esperaremos|guardaremos|ofreceremos))',
    'no (?:podras?|podra) (?:seguir|continuar|acceder|entrar|usar|volver|asistir|participar|disfrutar|recuperar' +
      '|ingresar|contar|tomar)',
    '(?:dejaras?|dejara) de (?:tener|ser|formar|recibir|contar|poder|estar)',
    'no (?:tendremos|tenemos|tendriamos|habra|hay|queda|quedara|nos quedara|nos queda|nos dejas?|nos deja' +
      '|nos dejes|deja|quedando)(?: [a-z]+)? (?:mas|otra|otro)(?: [a-z]+)? (?:remedio|opcion|alternativa|salida' +
      '|camino|eleccion)',
    'no (?:nos |me )?(?:queda|dejas?|deja|quedara|dejes) (?:otra|mas|opcion|alternativa|remedio|otro)',
    'sin (?:mas|otra|otro) (?:opcion|alternativa|remedio|aviso|demora|tramite)',
    'sin previo aviso',
    'obligarnos',
    'obligar[a-z]* a',
    'forzar[a-z]* a',
  ],
  unlessDenied: [
    '(?:te|se) (?:quedas|quedaras?|quedara|queda|quedan|quedes|quede) (?:sin(?! (?:trabajo|empleo|sueldo|ingresos' +
      '|cuota|nada que pagar))|fuera)',
    '(?<!te )(?:doy|damos|dare|daremos|cedo|cedemos|pasamos|vendo|vendemos|ofrezco|regalo|ocupa|ocupara) (?:tu' +
      '|su) (?:lugar|plaza|sitio|cupo|puesto|vacante|hora|horario|turno)',
    '(?<!(?:si|aunque|cuando) )se (?:borra|elimina|cancela|suspende|bloquea|cierra|corta|retira|anula|pierde' +
      '|rompe)n? (?:tod[oa]s?|tu|su' +
      '|tus|sus|el|la|los|las)(?= [a-z])(?! (?:tarjeta|recordatorios|avisos))',
    '(?:y|o) (?:tu|su|el|la|tus|sus|todo) (?:(?!no |nunca )[a-z]+ )?(?:se (?:termina|acaba|cancela|rompe|cierra' +
      '|anula|pierde|suspende|bloquea)n?|desaparecen?)',
    'no (?:vuelvas?|vengas?|aparezcas?|te apuntes|te inscribas|entres|te presentes)(?= (?:si|sin|hasta)|$|[.,])',
    '(?:evaluando|revisando|decidiendo|considerando|analizando|valorando) (?:si|tu permanencia|su permanencia' +
      '|retirar|cancelar|suspender|si puedes)',
    '(?:pag[a-z]+|liquid[a-z]+|regulari[a-z]+|ponte al dia|cumpl[a-z]+|respond[a-z]+)[^.?!;]{0,30} o (?:pagaras?' +
      '|perder' +
      '|pierd|qued|te |se |tu |su |sera|seras|vete|dejaras|procede|tendr|cancel|suspend|iremos' +
      '|nos )[a-z]*(?! (?:gustaria|parece))',
    '(?:tendremos|tendriamos|tendre|tendra|habra) que (?!buscar|ver|esperar|hablar|mover|preguntar|mirar|elegir' +
      '|hacer nada|pagar nada|dar explic|preocup|explic|volver)[a-z]+',
    '(?:lamentablemente|desafortunadamente|por desgracia|desgraciadamente|con pesar),? ** (?:sera|tendremos' +
      '|tendra|no podemos|no podremos|no podra|no podras|debemos|debera|perderas?|quedara)',
    '(?:acceso|entrada|ingreso|servicio) (?:denegad[oa]|negad[oa]|restringid[oa]|bloquead[oa])',
    '(?:hemos|han|ha sido|fuiste|fue|has sido|estas|esta) (?:restringido|bloqueado|suspendido|cancelado|eliminado' +
      '|retirado|expulsad[oa]|desactivado|limitado|cerrado|dado de baja)(?! (?:los recordatorios|los avisos' +
      '|los correos' +
      '|el cobro|(?:tu|su|la|el) (?:consulta|queja|caso|conversacion|reclamacion|solicitud|pedido|cobro|cargo' +
      '|recargo)))',
    '(?:pag|liquid|abon)[a-z]* para (?:desbloquear|recuperar|reactivar|restablecer|volver)',
    '(?:plaza|sitio|cupo|puesto|beneficios|accesos?|clases|sesiones|servicios?|descuentos?|privilegios|cuenta|lugar' +
      '|membresia' +
      '|acceso) (?:(?!no |nunca |ni |nadie )[^ .?!;]{1,30} ){0,4}(?:se )?(?:detendran?|terminan?|terminaran?' +
      '|acaban?|acabaran?|cesan?|cesaran?|vencen?|venceran?|caducan?|cierran?|cerraran?|pierden?|perderan?' +
      '|desaparec[a-z]+|borran?|borraran?|va a (?:otr|alguien)[a-z]*|pasa(?:ra)? a otr[oa]?[a-z]*' +
      '|quedan? (?:suspend|bloque|cancel|en pausa forzada|congel)[a-z]*)',
    '(?:tu|su|tus|sus|el|la|los|las|todos los|del|al) (?:(?!no |nunca )[a-z]+ )?<thing> (?:(?!no |nunca |ni ' +
      '|nadie )[^ .?!;]{1,30} ){0,3}(?:sera|seran|seria|quedara|quedaran|queda|ha sido|han sido|fue|sido|va a ser' +
      '|podria ser|puede ser|podra ser|podrian ser|pueden ser|estara|esta|estan|ser|puede quedar|podria quedar' +
      '|se (?:encuentra|vera|veran|veria|puede ver|podria ver)) (?:[a-z]+mente |tambien |ya ' +
      '|afectad[oa] y )?(?:<stopped>|afectad[oa]s?|en riesgo|en peligro|comprometid[oa]s?)',
    '(?:se|te|le|les|la|lo|nos|procederemos a|procedera a|proceder a|procedemos a|tendremos que|tendriamos que' +
      '|tendre que|vamos a|vas a|va a|iremos a|habra que|podriamos|podremos|debemos|deberemos' +
      '|deberiamos|hemos decidido|han decidido|sera necesario|obligados a|necesario) (?:te |le |se |a )?<stop>',
    'suspend(?:eremos|era|eran|eras)',
    'cerraremos',
    'cancelaremos(?! (?:el|ese|este|los) (?:cobro|cargo|pago|recordatorio|aviso)s?)',
    'cancelara(?! (?:el|ese|este|los) (?:cobro|cargo|pago|recordatorio|aviso)s?)',
    '(?:daremos|damos) de baja',
    'eliminaremos',
    'retiraremos',
    'revocaremos',
    'bloquearemos',
    'restringiremos',
    'desactivaremos',
    'cortaremos',
    'interrumpiremos',
    'expulsaremos',
    'anularemos(?! (?:el|la|ese|esa|los) (?:recargo|multa|cargo|aviso|cobro)s?)',
    'rescindiremos',
    'quitaremos(?! (?:el|la|ese|esa|los) (?:recargo|multa|cargo|aviso|cobro)s?)',
    'perderas',
    'perdera',
    'excluiremos',
    'borraremos',
    'iniciaremos',
    'tomaremos(?! (?:nota|en cuenta|un))',
    'ejecutaremos',
    'emprenderemos',
    'aplicaremos(?! (?:el|la|tu|su|un|una) (?:descuento|beca|ayuda|rebaja|reembolso|abono|credito))',
    'cobraremos (?:intereses|recargos|comision|una)',
    'informaremos a',
    'avisaremos a',
    'contactaremos (?:a|con) (?:tu|su|el|un|nuestr|la)',
    'turnaremos',
    'enviaremos (?:su|tu|el) (?:caso|expediente|cuenta|deuda|adeudo)',
    'trasladaremos',
    'remitiremos',
    'pasaremos (?:su|tu|el) (?:caso|expediente|cuenta)',
    'derivaremos',
    'visitaremos',
    'actuaremos',
    '(?:suspension|cancelacion|baja(?! de [0-9])|cierre|bloqueo|interrupcion|corte(?! del banco)|perdida|rescision' +
      '|terminacion' +
      '|revocacion|desactivacion|expulsion|restriccion|limitacion|reconexion) (?:del?(?! hasta)|de (?:tu|su|los|la)' +
      '|inmediat[oa]|definitiv[oa]|automatic[oa]|temporal|total|permanente)',
    '(?:tu|su|el|la) (?:<thing>|tiempo|plazo|prorroga|oportunidad) (?:(?!no |nunca )[a-z]+ )?(?:vence|vencera' +
      '|expira|expirara|termina(?:ra)?|caduca(?:ra)?|se (?:cierra|cierre|termina|acaba|agota|pierde|cancela' +
      '|suspende|bloquea|vence|corta|vera|esta agotando|esta acabando))',
    'se (?:te|le) (?:quitara|retirara|suspendera|cancelara|cortara|bloqueara|negara|cobrara|aplicara|cerrara' +
      '|dara de baja|eliminara|acaba|(?<!(?:pausa|descanso|curso) se (?:te|le) )(?:termina|agota|esta)' +
      '|restringira|expulsara|excluira|reportara|embargara' +
      '|demandara|sancionara)',
    '(?:ceder|daremos|dar|ofrecer|ofreceremos|cederemos|asignar|asignaremos|entregar|entregaremos|liberar' +
      '|liberaremos) (?:tu|su) (?:lugar|plaza|sitio|cupo|puesto|asiento)',
    'lista de espera',
    '(?:otra persona|otr[oa]s personas?|alguien mas|hay (?:personas|gente|otros|quien(?:es)?)) (?:(?!no |nunca ' +
      '|ni |nadie )[^ .?!;]{1,30} ){0,3}(?:esperando|espera|lugar|quiere|querria|si (?:lo )?|aprovech[a-z]+' +
      '|necesita)',
    'pon(?:e|es|er|iendo|ga|gas) (?:(?!no |nunca |ni |nadie )[^ .?!;]{1,30} ){0,3}en (?:riesgo|peligro|juego)',
    'en riesgo',
    'en peligro',
    'en juego',
    'arriesg(?:a|as|ar|arte|arse|ue|ues|ando)',
    'riesgo de',
    'peligr(?:a|an|ar)',
    'corre(?:s)? (?:el )?(?:riesgo|peligro)',
    'te expones',
    'se expone',
    'exponerte',
    'exponerse',
    'exponga',
    'expongas',
    '(?:un|una) (?:(?!no |nunca )[a-z]+ )?mas(?: [a-z]+){0,4},? y (?:fuera|adios|estas?|queda[sn]?|perd[a-z]+' +
      '|cierr[a-z]+|cancel[a-z]+|no hay|llam[a-z]+|a la calle|ya no|tu|su|se acab[oa]|(?:te|se|le) (?:vas?|qued' +
      '|acab|cort|cierr|cancel|quit|expuls|bloq|sac|suspend|cobr|da|damos|tendr|pas)[a-z]*)',
    'o (?:empieza|empieces|empiece|vuelve a empezar|adios|a la calle|fuera|olvidate|olvidese|busca otr' +
      '|nos olvidamos|se acabo|se acaba|te vas|se va)[a-z]*',
    '(?:estes?|le guste|te guste|quieras|quiera)(?: usted| tu)? (?:list[oa]|preparad[oa]' +
      '|de acuerdo)? ?o no(?= ?(?:$|[.,]))',
    '(?:quien|el que|la que|los que|quienes) no (?:me |nos )?(?:pag|abon|cumpl|liquid)[a-z]+',
    '(?<!(?:recargo|multa|comision|cargo|gasto|cobro)s? [^.?!;]{0,40})(?:quedan?|quedaran?|ha quedado) (?:anulad|rot' +
      '|sin efecto' +
      '|cancelad|extinguid)[a-z]*(?! (?:los (?:recordatorios|avisos)|(?:el|la) (?:comision|recargo|multa|cargo' +
      '|gasto)))',
    'se (?:te |le )?(?:terminan?|termino|terminaron) (?:el|la|los|las|tu|tus) (?:plan|trato|acuerdo|convenio' +
      '|vacaciones|recreo|fiesta|favor(?:es)?|facilidades|contemplaciones|bromas?|tiempo|paciencia|plazo|descuento' +
      '|oportunidad)',
    '(?:la|el|tu|su|mi|nuestra|las|tus) (?:(?!no |nunca )[a-z]+ )?(?:descanso|recreo|fiesta|pausa|plan|vacaciones' +
      '|paciencia|plazo|trato|acuerdo|chollo|tiempo) se (?:te |le |nos |me )?(?:acabo|acabaron|termino|agoto|cayo' +
      '|rompio|ha (?:acabado|agotado|roto|caido))',
    '(?:una|un) (?:sola|solo|ultima|ultimo) (?:oportunidad|chance|intento|ocasion|fallo|retraso|falta|descuido|error)',
    'si no (?:puedes?|podes|quieres?|queres|vas a|piensas?) (?:ni )?(?:pagar|con|cumplir|permitir' +
      '|comprometer)[^.?!;]{0,40}, (?:no (?!pasa|hay|import|te preocup|se preocup|es |esta|te agobi|tienes)' +
      '|tenemos un|vete|deja|dejal|por que|para que|busca otr|mejor (?:no|vete|deja))[a-z]*',
    'por la borda',
    '(?:quien(?:es)?|el que|los que|l[oa]s (?:miembros|alumn[oa]s|clientes) que) (?:no |deb|se atras|tengan adeud' +
      '|tienen adeud)[a-z]*(?: [^ .?!;]{1,30}){0,6} (?:fuera|pierde|pierden|sera|seran|no podra|no podran|no puede' +
      '|no pueden|no entra|no tiene|no tienen|sin|deja|quedan?)(?! (?:prisa|problema|costo))',
    '(?<!(?:si|aunque) (?:te |se )?)(?:estas|quedas|quedaras|estara|estaras|esta) (?:fuera|expulsad[oa]' +
      '|dad[oa] de baja|despedid[oa])',
    'despide?te de',
    'adios a (?:tu|tus|su)',
    '(?:evit(?:a|e|es|ar|arte|arle|arse|emos|ese|ate|ando)|prevenir) (?:que (?:tu|su|se|te|le|tengamos|nos|este' +
      '|esto|la|el|lo|siga)|(?:el|la|los|las|un|una|mas|mayores|futur[oa]s|posibles|cualquier|futuros|estas|estos' +
      '|esta)? ?(?:recargos?|cargos?|suspension|cortes?|interrupcion(?:es)?|baja|cancelacion|penalizacion(?:es)?' +
      '|intereses|multas?|problemas?|consecuencias|molestias|inconvenientes|acciones|medidas|embargos?|cierre' +
      '|bloqueo|perdida|perder|costos?|costes?|gastos|comisiones|acumul[a-z]+|sanciones|contratiempos|demanda' +
      '|reporte|llamadas|visitas|situaciones|sorpresas desagradables|complicaciones|afectaciones|afectar|danos?' +
      '|que))',
    'para (?:no|que no) (?:perder|pierdas?|perderl[oa]s?|te (?:quedes|quede|suspend[a-z]+|cort[a-z]+' +
      '|bloque[a-z]+)|se (?:quede|suspenda|cancele|cierre|bloquee|corte|interrumpa|te|le|genere[a-z]*|acumul[a-z]+)' +
      '|tener que|afectar|generar|quedarte|quedarse)',
    'para (?:conservar|mantener|recuperar|proteger|seguir (?:disfrutando|teniendo|usando|accediendo)' +
      '|continuar (?:disfrutando|con|teniendo|usando))(?= [^.?!;]{0,60}(?:pag|abon|liquid|regulari|debes?|tiene))',
    '(?:pag|abon|liquid|regulari)[a-z]*[^.?!;]{1,50} para (?:conservar|mantener|recuperar|proteger|seguir' +
      '|continuar|reactivar|no |evitar)',
    'nos (?:veremos|vemos|veriamos|vimos) (?:en la (?:necesidad|obligacion|penosa)|obligad[oa]s|forzad[oa]s|en la' +
      '|precisad[oa]s)',
    'se (?:te |le |nos |me )?(?:acaban?(?! (?:la|tu|su) pausa)|acabo|acabaron) (?:ya )?(?:el|la|los|las|tu|tus|su' +
      '|sus|lo) (?!(?:recordatorios|avisos|llamadas|cobros|recargos|multas|prisas))[a-z]+',
  ],
  unlessOffered: [
    'sin el (?:dinero|importe|ingreso)(?! (?:de|que))',
    'si ** (?:cerramos|cancelamos|bloqueamos|suspendemos|cortamos|anulamos|quitamos|retiramos) (?:tu|su|el|la) <thing>',
    '(?:puede|podria|para(?! (?:cancelar|anular|cerrar|borrar|quitar))|antes de|podrian|pueden) (?:te |le |se ' +
      '|a )?<stop>',
  ],
};
