import type { Tone } from '../tone.ts';

/**
 * What words and pairs of words weigh in Spanish, written by `npx node test/terms/voice/tone/fit.ts spanish` and
 * never by hand: a logistic regression of 3348 practice sentences, harsh and kind; `fitWeights.ts` says how.
 */
export const tone: Tone = {
  why: 'No single word is unkind, but together they sound like those who threaten or blame.',
  kinder: 'Di qué queda abierto, que hay tiempo, y qué podría ayudar.',
  letters: 'a-z0-9',
  base: 3,
  cold: {
    7: 'paga',
    6: 'pagar',
    5: 'excusa, no puedes, pero, si no, te lo',
    4:
      'actitud, asi, baja, cada dia, concepto, cumple, de nosotros, en la, excusas, falta de, fondos, gracias a, ' +
      'impago, insista, moroso, no ?, no nos, no puede, nuestros, oportunidad, pagan, pagas, programa, que no, ' +
      'seguir, sera, sin pago, su, tampoco, tener, todo tu, valida',
    3:
      '# horas, acabar, acciones, adeudo, adulto, antes del, apareces, cada semana, cliente, como tu, con lo, ' +
      'continuar, contrato, conviene, cuotas, de nada, de pago, de retraso, deberia, deberias, deja de, dimos, ' +
      'dinero, disciplina, disputa, el dinero, empiezas, es lunes, especial, esperando, evita, evitar, evite, ' +
      'fallas, favor, firmaste, gente, hace un, haces, hagas, has, haz, incumplimiento, incumplio, irte, ' +
      'lo hizo, los demas, manana no, mas y, mucho tiempo, necesitamos, no lo, no podemos, nuestra, ' +
      'otra persona, pagando, pago no, pague, pena, pendiente, piensas, ponte, por tu, pretexto, pretextos, ' +
      'problema, problemas, prorroga, prorrogas, puede vivir, que esta, que puedes, quien, quien no, quienes, ' +
      'responsable, respuesta, se le, seriedad, si hace, sin pagar, sirvio, te da, te dimos, te he, te importa, ' +
      'tendra, trato, tu deuda, tu no, tu silencio, tuya, vencido, vivir, y ahora, y ni, y no',
    2:
      '# por, a, a esperar, a nosotros, a otro, a pagar, a partir, a todo, acabo, acceso, accion, acordamos, ' +
      'actitud no, actualiza, acuerdo, acumulas, adeudado, administrar, administrar tu, afectado, agradeces, al, ' +
      'al buro, al corriente, al grupo, antes de, atraso, aumenta, avisaremos a, aviso, ayer no, bajo, bonito, ' +
      'brevedad, cada mes, cambia nada, cara, cargo por, caso, celular, cero, cerrado, certificado, ciento, ' +
      'claro, comportate, con esta, con menos, con nosotros, con quienes, con su, con sus, consta, contenido, ' +
      'correo no, corriente, cortesia, costes, crecer, crediticio, crees, creia, cuanto antes, cubrir, cuento, ' +
      'cumpla, cumplen, cumplir, cumplirlo, cuota ?, curso, dado, daremos, das, date, date prisa, de cortesia, ' +
      'de inmediato, de la, de no, de nuestros, de que, de seguir, de su, debe, deberias estar, debes, debiendo, ' +
      'decepcionado, decepcionados, deja, dejas, dejes, dejes pasar, del dia, demas, demora, departamento, ' +
      'desaparecer, desde hace, deuda, deuda sigue, dia uno, dias y, dice todo, digo, disputa fue, disputa no, ' +
      'disputar, domicilio, dos meses, doy, echado, educacion, el celular, el incumplimiento, el programa, ' +
      'el que, ella, empezo, en #, en los, en riesgo, en tu, en un, entras, eres, eres una, es imprescindible, ' +
      'esperamos, esperes, esta muy, esta noche, esta vez, estas a, este es, este programa, esto de, esto es, ' +
      'esto no, exigible, exito, expediente, fallaste, falle, fecha de, formal, fuera, gastos, gimnasio, ha, ' +
      'haber, habra, hace el, hacerlo facil, hacerte, hara, has decepcionado, hay pretexto, hay prorroga, ' +
      'hay que, hayas, he, he escrito, hemos, hijos, historial crediticio, historias, horas, hoy es, ignorarnos, ' +
      'ignoras, importara, imprescindible, incumplida, incumplimiento de, incumplir, inmediata, inmediato, ' +
      'inscribirte, interes, judicial, juego, junta, la culpa, la gente, la junta, la plataforma, la proxima, ' +
      'las consecuencias, lastima, le recordamos, le requerimos, liquidar, llega tarde, llevamos, lo digo, ' +
      'lo minimo, lo pendiente, los que, mandamos, mano, mas prorrogas, mas te, medianoche, medida, medidas, ' +
      'mensajes, merece, mi, miembro, mientras mas, minimo, mismo problema, mora, muy bonito, nadie mas, ' +
      'nadie me, necesitabas, negocio, ni con, ni una, no contestar, no cuando, no cumpliste, no entras, ' +
      'no esperes, no ha, no habra, no has, no me, no mereces, no pagas, no puedo, no responder, no somos, ' +
      'no vuelvas, nombre en, nos hagas, nos ignoras, notificado, nuestra ayuda, nuestra paciencia, nuestro, ' +
      'nuestro departamento, oportunidad y, otro mes, padres, pagado, pagar nunca, pagaras, pagarias, ' +
      'pagas tarde, para, para la, para no, para pagar, para siempre, parece que, pasara, paso en, pausa se, ' +
      'pensabamos, peor, perdera, perderlo, perderlo todo, personal, piensa, plan a, plataforma, podra, ' +
      'podriamos, pongas, por cada, por ciento, por favor, por fin, por lo, por no, por su, porque, porque no, ' +
      'preparado, prioridad, prioridades, procede, proceso, promesa, prometiste, proxima vez, prueba, ' +
      'puedes con, puedes hacer, puedes volver, punto, puntualidad, que debes, que firmaste, que hace, que mas, ' +
      'que pagues, quedan #, quedara, quedas, quien quiere, quiere puede, quiero, reanudara, recibo, reclama, ' +
      'recordamos, registrada, requerimiento, requerimos, respeto, responde, responder, respondes, ' +
      'responsabilidad, retraso, retrasos, rindes, rogarte, rompiste, se, se acabo, se te, seguir aqui, segunda, ' +
      'seguro que, seran, seria una, serio, si hay, si o, si puedes, sido, sigue pendiente, siguiente, ' +
      'sin disciplina, solo por, somos, su cuenta, su domicilio, talento, tan, tanto te, tarde y, ' +
      'tarjeta valida, te avisamos, te conviene, te cuesta, te dejamos, te esperamos, te importara, te mandamos, ' +
      'te rindes, te toca, te vas, ten, tendra un, tener que, tengamos, tengamos que, tercero, terminas, ' +
      'tiempo con, tienes dinero, todavia, todavia debes, todo lo, todo y, tolerancia, tomar, tomas, trabaja, ' +
      'tu, tu contenido, tu cuota, tu descuento, tu falta, tu medida, tu ni, tu parte, tu retraso, tus, ' +
      'tus clientes, ultima oportunidad, ultimo recordatorio, un contrato, un costo, un error, un favor, ' +
      'un mensaje, una disculpa, una disputa, una excusa, una explicacion, una lastima, una tarjeta, usas, ' +
      'va por, vacaciones, vale, vale tu, valoras, varias veces, vas, vas a, vemos que, vence, vencida, verdad, ' +
      'verte aunque, verte por, vez, vez que, vida es, vives, vuelvas, vuelvas a, y de, y mas, y ninguna, ' +
      'y paga, y seguimos, y tu, ya, ya hay',
    1:
      '#, # #, ?, a casa, a clase, a costa, a este, a fallar, a hablar, a los, a medianoche, a mi, a ninguna, ' +
      'a otra, a ser, a tener, a terceros, a ti, a tirar, a tomar, a tus, a ver, abona, abonar, abono, abres, ' +
      'abriste, abuses, acabo el, acabo la, acaso, acceso al, acceso esta, acciones legales, actua, adulta, ' +
      'advertimos, agota, agradece, agradece que, ahora, ahora ?, ahora o, ahora paga, ahora te, al menos, ' +
      'al pago, al primer, al programa, alegra que, alegra verte, alguien mas, alguno, alumnos, amor, ' +
      'ano pasado, aplica, aprende, apretar, apretar un, aqui no, asi es, asi no, asi que, asume, asume tu, ' +
      'asumiremos, asumiremos que, atente, atente a, atrasadas, automatica, automatico, avanzado, aviso #, ' +
      'bajo ningun, banco dice, basura, beneficios, bien por, bienvenido de, boton, brilla, brilla por, buro, ' +
      'buro de, cada aviso, callada, cambia tu, caro, centro, cerramos, cierra el, cierre, cinco dias, clic, ' +
      'clientes, cobrara, comision, como una, companeras, companeros, companeros si, comportamiento, ' +
      'comportate como, comprobante, compromisos, comunidad, con cuotas, con esa, con la, con nuestro, con todo, ' +
      'confirmas, conforme, conforme al, consecuencias, considerable, consta que, conste, contacte, ' +
      'contacte con, contacto, contar, contar con, contestes, contrario, convenio, correcto, corte, cosas, ' +
      'costa, costumbre, credibilidad, credito a, cual es, cuando llegue, cuando se, cuanto mas, cubra, ' +
      'cuenta a, cuenta queda, cuenta se, cuentas que, cuestan, cumplas, cumples, cuota no, cuotas atrasadas, ' +
      'da, da la, da pena, dara, daremos por, darte, de, de banco, de cobro, de confianza, de contrato, ' +
      'de cuotas, de demora, de descanso, de esta, de fecha, de gracia, de nuestra, de pagar, de pagos, ' +
      'de palabra, de respeto, de sus, de ti, de tres, de tus, debera, deberia darte, deberias sentirte, debito, ' +
      'decisiones, dejado, dejas otra, del cierre, del diez, del proceso, del servicio, demora se, demuestra, ' +
      'dependen, dependen de, depositar, deposito, desaparezca, descansaste, descuento, desde, desde hoy, ' +
      'desear, despedirte, despues no, detras, detras de, deudas, deudor, devolucion, dia o, diario, ' +
      'dias habiles, dias para, dices, diez por, digas que, dilacion, dimos un, dimos una, dinero ?, dinero no, ' +
      'dinero para, diria, distinto, dos minutos, duele, efecto, ejemplo, el, el ano, el buro, el cafe, ' +
      'el comprobante, el credito, el curso, el derecho, el esfuerzo, el exito, el favor, el fraccionamiento, ' +
      'el impago, el ingreso, el jueves, el mensaje, el mismo, el motivo, el pago, el periodo, el problema, ' +
      'el servicio, el siguiente, el sistema, el telefono, el tiempo, empleador, en el, en lo, en mora, ' +
      'en nuestros, en serio, en su, entender, entenderemos, entenderemos que, enterara, entrando, entrar, eras, ' +
      'eras una, eres el, eres la, es como, es facil, es gratis, es inaceptable, es obligatorio, es para, ' +
      'escondiendote, escondiendote ?, esperabamos, esperamos que, esperando tu, esperes mas, espero, esta es, ' +
      'esta fecha, esta situacion, estado, estado de, estas, estas fallando, estas haciendo, este centro, ' +
      'este correo, este mensaje, estimado, esto sigue, esto va, evita la, evite recargos, exige, ' +
      'exigible desde, exigimos, exime, expulsion, facturas, falla, fallan, fallando, fallando a, fallar, ' +
      'fallar no, fallas una, faltas, faltas tu, fase, fecha y, fin, firmado, fotos, fotos de, fraccionamiento, ' +
      'fue rechazada, fue un, fueras, ganadores, gastas, gastos de, genera, genera intereses, gente como, ' +
      'gestor, gestor de, gracia, gratis, grave, grupo con, gusta, ha roto, ha sido, habiles, habra mas, ' +
      'habra otro, hace, hacen el, haciendo, hagas el, hara que, has dejado, has pagado, has perdido, has sido, ' +
      'has vuelto, hasta nuevo, hay dinero, hay mas, hazte, hemos dado, hemos llamado, hemos sido, hicimos, ' +
      'hicimos por, hijo no, hijos ?, hijos que, historial, hizo y, horas para, hoy o, huir, huir de, ibas, ' +
      'ignorado, ignorar, ignorar esto, igual el, importe, importe debe, inaceptable, incumplido, informa, ' +
      'ingreso, iniciaremos, iniciaremos acciones, inmediato con, integro, intento, intento de, interesa, ' +
      'interrumpido, involucrar, involucrar a, justo para, la baja, la basura, la brevedad, la cara, ' +
      'la comunidad, la empresa, la factura, la leccion, la lista, la matricula, la obligacion, la paciencia, ' +
      'la pausa, la presente, la suspension, la tarifa, la totalidad, la unica, la via, las #, las cosas, ' +
      'las excusas, las facturas, las familias, las pilas, las vacaciones, le damos, lees, legales, leido, ' +
      'limitado, liquide, listo, llegar a, llegue, lo abres, lo advertimos, lo contrario, lo correcto, lo dejes, ' +
      'lo estas, lo hara, lo mismo, lo pactado, lo prometido, lo que, lo tuyo, los, los ganadores, los gastos, ' +
      'los precios, los tribunales, luego, luego no, lugar a, madre, mal, mala, manana tu, mantener, mas caro, ' +
      'mas pausas, mas que, matricula, mayor, membresia, mes de, mes y, meses de, mi equipo, miembro ha, ' +
      'mientras no, minutos, mismo, mitad de, molestias, molesto, morosos, movimos, mucho que, muy, nadie lo, ' +
      'nadie te, negativa, ni un, ningun concepto, ninguna parte, no abuses, no atiende, no contestes, ' +
      'no cumples, no cumplir, no deberias, no dejes, no digas, no era, no hara, no involucrar, no la, ' +
      'no olvides, no paga, no pagan, no pagar, no para, no podra, no podras, no quieres, no son, no te, ' +
      'no tenemos, no tengamos, no una, no vale, no valoras, no vemos, nos consta, nos debes, nos dejas, ' +
      'nos estas, nos veremos, noticias, notificacion, notificacion formal, nuestra confianza, nuestra parte, ' +
      'nuestras llamadas, nuestro dinero, nuestro trabajo, nuestros abogados, nuestros mensajes, nuevo aviso, ' +
      'nuevo que, o atente, o no, o perderas, o se, o te, obliga, obliga a, obligacion, obligaciones, obligado, ' +
      'obligado a, obligados, obligados a, obligatorio, ojala, olvides, olvides que, ong, oportunidad para, ' +
      'otra actitud, otra cosa, otra oportunidad, otras cosas, otro, otro plan, paciencia, paciencia se, ' +
      'pacientes, pactado, paga el, paga lo, paga y, pagamos, pagar o, pagaron, pagas esta, pago, pago a, ' +
      'pago completo, pago integro, pago mas, pago para, pago recibido, pago se, pago tardio, pague hoy, ' +
      'pague y, palabra no, palabra ya, para cuando, para el, para evitar, para salvar, para todos, partir, ' +
      'partir de, pasar, pausa no, pausa te, pausas, pena que, pense, pense que, perdera la, perderas, ' +
      'perdieras, perdieras todo, perfil, periodo, periodo de, pero que, persona responsable, personas como, ' +
      'piensas pagar, pierde, pierdes, pierdes tu, pilas, plan era, plan que, plan sin, plaza, poca, pocas, ' +
      'poco de, podras entrar, podrias, pon una, poner pretextos, ponerse, ponerse al, ponerte, ponerte al, ' +
      'ponga, pongas al, ponte al, ponte las, por abrir, por impago, por los, por mora, por ti, posibilidades, ' +
      'precio, precios, presenta, presente, primer recibo, primera vez, primero es, procede la, procederemos, ' +
      'programa es, prometer, prometido, prometiste pagar, proxima, proxima cuota, publicaremos, puedes huir, ' +
      'puedes pagarlo, puedes seguir, puerta esta, puntos, que, que abriste, que ahora, que alguien, que bien, ' +
      'que cerrar, que conste, que dependen, que desear, que eras, que fallas, que fue, que hacemos, que hacer, ' +
      'que haces, que hay, que hicimos, que pasa, que perdieras, que ponerte, que sea, que si, que siempre, ' +
      'que somos, que su, que todavia, que venga, que verguenza, queda mucho, queda usted, quedan, quedan dos, ' +
      'quedar, quedas fuera, quede, quedo sin, quejes, quien te, quienes no, rapido, razon en, recargo, ' +
      'recepcion, rechazada, recibido, recibira, recibira una, reclamacion, recobro, reconexion, recordamos que, ' +
      'redes, refleja, regulariza, reincorporacion, repetirlo, repita, reportado, requerida, requerimiento de, ' +
      'requerimiento formal, requiere, reserva, reservar, resolucion, responda, resultados, revision, rogamos, ' +
      'rompe, rompiste el, roto, sabemos donde, sabes, sabes lo, sabra, saldar, saldo vencido, saldra, salvar, ' +
      'salvar tu, se agota, se encuentra, se enterara, se repita, sea tarde, seguimos sin, seguro, semana para, ' +
      'sentirte, sentirte mal, ser la, sera tan, sera tarde, seria, servicio, si cumplen, si de, si fallas, ' +
      'si hacen, si tienes, sigue sin, silencio, sin demora, sin efecto, sin fondos, sin recargo, sin respuesta, ' +
      'siquiera, sirvase, sirvase depositar, situacion, su ausencia, su banco, su deuda, su empleador, ' +
      'su expediente, su historial, su inmediata, su nombre, su saldo, su situacion, subir, subir los, sueldos, ' +
      'suficiente, supieras, sus, suspension, suya, suyo, suyos, tambien tengo, tan dificil, tardes, tardio, ' +
      'tarifa, tarjeta, tarjeta fue, tarjeta no, te ayuda, te ayudamos, te cobrara, te creemos, te interesa, ' +
      'te pongas, te queda, te quede, te quejes, telefono, ten la, tendremos, tendremos que, tenemos cuentas, ' +
      'tenemos por, tenemos problemas, tengo, tengo hijos, tengo que, tercer, terceros, termina, terminan, ' +
      'termino, ti, ti y, tiempo, tiempo corre, tiempo de, tiene, tiene un, tienes hasta, tirar, toda, toda la, ' +
      'todo para, todos, todos en, toma, totalidad, tras, tres meses, tribunales, triste, triste que, tu ?, ' +
      'tu actitud, tu comportamiento, tu cuenta, tu elegiste, tu historia, tu membresia, tu promesa, ' +
      'tu responsabilidad, tus companeras, tus companeros, tus hijos, tus posibilidades, tus problemas, ' +
      'tus promesas, tuviste, ultima vez, ultimo, ultimo intento, un acuerdo, un atraso, un boton, un clic, ' +
      'un mes, un paso, un tercero, un trato, una comision, una llamada, una ong, una palabra, una pena, ' +
      'una vez, unica, uno no, urgente, urgente pago, usted el, usted en, usted notificado, vale nada, van, ' +
      'veces te, vemos el, vemos en, vence el, veo, ver si, verdad ?, verdad te, veremos, veremos obligados, ' +
      'verte, vez sin, vez te, via, via judicial, viaje, vigilaremos, vigilaremos tu, visitara, visitara su, ' +
      'vive, voluntad, volvera, volvera a, volviste, vuelto, vuelves pero, y evita, y hoy, y listo, y los, ' +
      'y quedas, y una, ya descansaste, ya es, ya fue, ya no, ya son, yo no, yo tambien',
  },
  warm: {
    9: 'puede',
    6: 'aqui, guardamos, llego, mes, nada, ninguna, tiempo que',
    5:
      'a perder, ayuda, casa, descansar, eso, goal, gracias, gracias por, gusto, intentarlo, mejor, no hace, ' +
      'prefieres, puedes, sigue, sobre, tenias, tranquila, un pago, ya esta',
    4:
      'a veces, alegria, algo, ayudas, bien, cambia, como estas, cuando, dana, de tu, descansa, dormir, el #, ' +
      'el banco, empezar, entre, fechas, hay, helpername, juntos, la ultima, leerla, manera, martes, meses, ' +
      'nada de, nadie, necesitas, no cambia, no esperamos, no se, no tienes, no vas, nota, otro dia, parar, ' +
      'pasa, pausa, perdona, por el, puedas, quieras, va, ve',
    3:
      'a clientes, abiertas, abrazo, afecta, ahora no, alguien, alguien de, alguna, atencion a, ayudo a, banco, ' +
      'buena, calma, cambiamos, cantidad, cartas, clase, cobramos, cobro, con el, con un, consejo, contamos, ' +
      'correr, corto, cual, cualquier, cuando puedas, de abril, de cobrar, de dinero, de los, de menos, ' +
      'de nuevo, decide, decir, decir que, define, dejo, demasiado, descanses, diez, dinero desde, dos, el mes, ' +
      'el plan, el principio, elegir, elige, encanto, error, es tuyo, escriba, escribir, ese, estamos, este ano, ' +
      'esto a, euros, fallo, fecha, gobierno, guarda, hablamos, hace falta, hoy no, igual, intencion, ' +
      'intentarlo otra, julio, la tarjeta, lado, leemos, letra, lleva, lo, los planes, mayo, multas, necesites, ' +
      'ni, ningun, no afecta, no aparece, no recibiras, nos basta, nunca, oficina, olvida, opciones, pago de, ' +
      'pagues hoy, para nosotros, paramos, partes, pase lo, paso, pedir ayuda, pediste, pensamos, plan, plan se, ' +
      'podemos, ponemos, por este, por esto, pregunta, preguntas, principio, pronto, que descanses, ' +
      'que necesites, que nos, que pagar, querias, quitamos, ritmo, salud, se queda, semana, semanas, si te, ' +
      'siguen, sitio, solo tu, sorpresa, tal, tambien, tarde, tarjetas, te vamos, tienes que, tomese, tu lado, ' +
      'tu pausa, tu sitio, tus clases, tus palabras, tuyo, un abrazo, una pausa, vas por, vuelta, y te',
    2:
      '# euros, # ministerio, a dos, a las, a nadie, a ningun, a poco, a salvo, a todos, abierto, abiertos, ' +
      'adapta, adapta a, afecta a, agosto, ahi, alguna vez, animo, ano, anos, anterior, aprieta, aqui tienes, ' +
      'atencion, atras, avisarte, ayuda es, ayudar, ayudaria, ayudarte, ayudo, banco no, basta, basta con, ' +
      'biblioteca, bienvenida, buen, bueno, buscamos, cada parte, cambiar de, cambio, cantidad que, cantidades, ' +
      'cargo es, carta, casi, cerca de, cerrar, circulo, cita, clase de, clases, clases que, coach, coach de, ' +
      'cobrar, cobras, comedor, comida, como siempre, con, con alegria, con alguien, con ganas, con nadie, ' +
      'con otro, con una, condiciones, conoce, conoce tus, corre ningun, correos, coste, creemos, cruz, ' +
      'cruz roja, cuando la, cuando quieras, cubre, cuenta los, cuenta no, cuenta sigue, cuesta, da gusto, ' +
      'de credito, de este, de grupo, de marzo, de mayo, de mexico, de sanidad, de semana, de siempre, ' +
      'de vuelta, debimos, decidas, decides, decision, dejamos, dejamos para, del plan, derecho, derechos, ' +
      'despacio, despues, devolvemos, dia, dice que, diciembre, dinero y, dinos, doble, donde lo, drama, ' +
      'durante, el aviso, el comedor, el dia, el error, el libro, el martes, el trabajo, elijas, empezamos, ' +
      'empresas, empresas de, en clase, en dos, en esta, en julio, en pausa, entendemos, entero, enviaremos, ' +
      'equivocamos, era para, es normal, es tu, es urgente, escribirnos, espacio, espera, esperar a, esta, ' +
      'esta bien, esta nota, estamos contigo, estas ?, estas bien, estas en, este mes, estes, estes bien, ' +
      'esto con, estoy, euros a, existe, explicaciones, facil ?, falta, falta que, faltar, fecha es, fecha no, ' +
      'firstname, firstname que, fondo, frio, ganas, gobierno de, gratis y, gratuita, grupo, guardado, ' +
      'guardamos tu, ha podido, habla de, hablar, hablar de, hablemos, habra consecuencias, hace menos, hacemos, ' +
      'hacen, hacer, han, has hecho, hay un, hay una, hechos, hice, hice la, historial de, hola, hondas, hoy te, ' +
      'igual que, importante, insistir, intenciones, ir, jardin, la biblioteca, la clase, la leemos, la manana, ' +
      'la mitad, la oferta, la semana, la visita, las tarjetas, le, le atiende, lecciones, lee, leerte, leo, ' +
      'libre, libro, limite, linea, llamar, llega, llevas, lo de, lo es, lo importante, lo vemos, los meses, ' +
      'los recordatorios, lucia, lunes te, mal de, malo, manda, mando, marca, marta, martes ?, marzo, ' +
      'mas dificil, mas facil, mas tiempo, medico, mes en, mexico, mi tambien, ministerio, ministerio de, ' +
      'mirando, mirar, momento, mucho lo, nada mas, nada se, nadie del, nadie se, nadie va, ni a, ningun riesgo, ' +
      'no corre, no debes, no define, no eres, no es, no estamos, no existe, no importa, no le, no otro, ' +
      'no paso, no queda, no tiene, no volveremos, nos alegra, nos equivocamos, notas, nueva, nuevo, numero, ' +
      'o de, o despues, o en, o mas, octubre, oferta, orgullo, paga a, paga la, pagar a, pagar el, pagas en, ' +
      'pago o, pago y, palabras, palabras goal, para ayudarte, para cobrar, para hablar, para hacer, parado, ' +
      'parte de, pasa nada, pasado, pasando, pausa hablamos, pedimos, pequena, pequeno, perder tu, perdon, pide, ' +
      'plan esta, plan no, planes, poco, podrias pagar, por la, por mensaje, por nosotros, por sorpresa, ' +
      'por telefono, por un, prefieras, prefieres que, preguntamos, preguntarte, primero, prisa, probar, pueda, ' +
      'puede pagar, puede ser, pueden, puedes pagar, puedo, puerta, que contestar, que elijas, que es, ' +
      'que gusto, que la, que puedas, que queda, que quieras, que tal, que tenias, que una, que viene, queda, ' +
      'quedas sin, queria, quien eres, quieres que, quita, raices, raices hondas, recargos, recibiras, repartir, ' +
      'respira, respiro, revisamos, rodilla, rosa, sabemos lo, saber que, salio, saludo, saludos, salvo, ' +
      'sanidad, sara, se adapta, se cancela, se hizo, se nos, se puede, se que, seguidos, seguimos, semana no, ' +
      'senora, sentimos, sesion, sesion final, si, si el, si prefieres, si ya, siempre, sientas, sientes, ' +
      'siento, sigue activa, sigue en, sigue siendo, sigues con, silla, sin cargos, sin prisa, solo, ' +
      'solo puedes, solo si, somos un, son tres, sono, su lugar, su medico, su servicio, suele, suspende, ' +
      'tambien es, tambien vale, tarda, tarde no, tarjeta esta, tarjeta nueva, te, te ayudaria, te deja, ' +
      'te dejo, te escriba, te espera, te hace, te mando, te sirve, tengas, tenias razon, ti ?, tiempo ?, ' +
      'tiempo para, tienes tu, todas, todo, todo esta, tomamos, tres pagos, tu calma, tu las, tu mes, tu plan, ' +
      'tu primer, tu salud, tu si, turno, tus derechos, tus lecciones, tus notas, un, un ano, un aviso, un buen, ' +
      'un plan, un respiro, un saludo, un tiempo, una buena, una cuota, una factura, una fecha, una nota, unas, ' +
      'unica persona, unos, va primero, valor, vencio, vienes, visita, volver a, y, y eso, y me, y si, y tus, ' +
      'y yo, ya hiciste, ya lo',
    1:
      '# ?, # y, ? no, ? podemos, a alguien, a cerrar, a cualquier, a fin, a intentar, a juzgar, a llamar, ' +
      'a mandar, a muchas, a muchos, a paso, a preguntar, a su, a tu, a viernes, abierta, abierta y, ' +
      'abierto durante, abierto no, abogado, abogados, abril, abrir, acaba, acaba tu, acabe, acabe la, ' +
      'acceso sigue, acomodamos, acompanamos, activa, adelante, aflojamos, agobia, ahora el, ahora mismo, ' +
      'ahora nos, ajustamos, al #, al final, al mes, alargar, alargar la, alargarla, alegra, alegria helpername, ' +
      'alegro, algo por, algo que, alguien amable, alguien que, alquiler y, amable, amable de, amenaza, ana, ' +
      'anadiremos, anterior ya, antes, antes que, aparece en, apetece, apetezca, apoyo del, apuro, aqui nadie, ' +
      'aqui progress, aqui se, aqui tiene, aqui todo, aqui y, arregla, arreglamos, arreglo, arriba, asesor, ' +
      'asesora, asunto tu, atendemos, atrasado no, aun, aun no, aunque, aunque el, avance, avanzar, avisanos, ' +
      'ayer sono, ayuda cerca, ayuda de, ayuda no, ayudamos a, ayudan, ayudan con, ayudas podrias, ayude, bajar, ' +
      'banco de, banco rechazo, bancos, bastante, beca, bien ?, bien y, bienvenida otra, borra, britanico, ' +
      'buena noticia, buenas, cada vez, caduca, cafe, calendario, cambiado, cambiar, cambiarlo, cambias, ' +
      'cambias de, camino esta, cancela, cancelamos, cansada, cansada de, cantidad te, cargo no, cargos, carino, ' +
      'carta y, cerca, cerrar tu, che, che no, chica, cierra, cinco, clara, clara y, clases y, cnmv, cobra, ' +
      'cobres, cobro de, cobro nada, cobros, comer y, como, como lo, como pediste, como prefieras, como te, ' +
      'companera, comprometida, compromiso con, con apoyo, con calma, con carino, con dos, con eso, con gusto, ' +
      'con los, con lupa, con o, con pago, con que, con quien, condusef, condusef gobierno, confiamos, ' +
      'confiamos en, confidencial, constancia de, constante, contacto ahora, contesta, contesta en, ' +
      'contigo gratis, cooperativa, correo de, corta, counseling, counseling sin, crece, credit, ' +
      'credit counseling, cuadra, cualquier hora, cualquiera, cuando digas, cuando te, cuando tengas, ' +
      'cuando todo, cuatro partes, cuenta, cuentanos, cuentes, cuesta abrir, cuesta arriba, cuida, cuidate, ' +
      'culpables, cuota por, cuota puede, cuota y, curso es, damos, damos tu, dato, datos, de abrir, de acuerdo, ' +
      'de ayer, de cada, de cero, de dia, de eso, de espana, de estados, de golpe, de hoy, de idea, de lucro, ' +
      'de lunes, de mes, de noche, de plan, de seis, de ser, de sobra, de todo, de una, de valientes, debemos, ' +
      'debemos una, debio, decidir, decirte que, dejamos de, dejarlo, dejo el, del banco, del curso, ' +
      'del gobierno, demas lo, derecho a, descanses helpername, descanso, desde el, despues de, despues del, ' +
      'deuda no, devolvemos el, dia de, dia gracias, dia te, dia y, dias, dias antes, dice, dificil, diga, ' +
      'digas, dijiste, dijiste que, dijo, dimelo, dimelo y, dinero cuesta, dinos y, diremos nada, disculpa por, ' +
      'disfruta, disfruta de, dos intentos, dos partes, dos semanas, dura hasta, durante tres, dure, dure la, ' +
      'el acceso, el camino, el circulo, el correo, el descuento, el domingo, el fallo, el fondo, el gobierno, ' +
      'el grupo, el jardin, el lunes, el otro, el primero, el proximo, el silencio, el sueldo, el sueno, ' +
      'el ultimo, el viernes, elegir el, elige la, elige un, eliges, elijas entre, empezamos por, empieza, en, ' +
      'en casa, en cuanto, en cuatro, en enero, en esto, en linea, en marcha, en marzo, en mente, en ningun, ' +
      'en partes, en pie, en una, encajo, encantaria, encuentra a, enero, enlace, entendemos que, entiendo, ' +
      'entra, entre comer, entre todos, entre tu, entro, equipo esta, eres un, es avanzar, es el, es lo, es mas, ' +
      'es muy, es nuestra, es tarde, es un, es volver, escribamos, escribirme, escribiste, escribo, ' +
      'escribo para, escrito, escucha, ese mes, eso ya, espana, espana y, espanola, esperamos una, ' +
      'esperar hasta, esta al, esta completo, esta libre, esta listo, esta no, esta semana, esta todo, estaba, ' +
      'estados, estados unidos, estan, estan a, estar, estar en, estara, este, este pago, esto goal, esto queda, ' +
      'esto te, estoy aqui, examen, explico, extra, factura, falta valor, favor de, fecha ?, fecha limite, ' +
      'fecha que, final, final del, fines, fines de, fondo para, for, for credit, forma, formas, foundation, ' +
      'foundation for, frente, frente a, fue, fue culpa, funciona, gente que, gobierno britanico, golpe, gov, ' +
      'gov el, grande, gratuita sobre, grupo te, guardamos el, guardo, guardo el, guias, gustaria, ha pasado, ' +
      'habia, hablamos con, hablar en, hace demasiado, hacemos las, hacer nada, haga falta, hagas nada, ' +
      'han pasado, has logrado, hasta, hasta pronto, hay abogados, hay algo, hay fecha, hay intereses, ' +
      'hay letra, hay meses, hay nada, hay ningun, hay personas, hay quien, haya, hecho a, hemos parado, ' +
      'hemos visto, hiciste, hizo, hola de, hola firstname, hora de, hoy, hoy mismo, hoy solo, idea, ideas, ' +
      'ideas para, idioma, importa, importante es, importante no, ines, informamos, intentamos, intentar, ' +
      'intentar el, intentarlo de, intentos y, intereses, intereses ni, invitamos, jamas, jardin por, jueves, ' +
      'jueves ?, junto, juzgar, la carta, la confianza, la cooperativa, la cuota, la deuda, la llamada, ' +
      'la multa, la nueva, la oficina, la ponemos, la primera, la puerta, la que, la responsabilidad, ' +
      'la tercera, la vez, la vuelta, lado frente, lado helpername, las cartas, las cuentas, las fechas, ' +
      'las ocho, las opciones, las que, las seis, le creemos, le escribo, le guardamos, le pasa, leccion, leer, ' +
      'les pasa, letra chica, letra pequena, libre para, libro cuando, linea de, lista de, llama, llamar por, ' +
      'llamarte, llame, llegado, llegar tarde, llegas, llego bien, llego gracias, llego y, lleva la, llevando, ' +
      'lo arreglamos, lo arreglo, lo cambiamos, lo contamos, lo dejamos, lo del, lo demas, lo entendemos, ' +
      'lo entiendo, lo hablamos, lo hacemos, lo intentamos, lo lee, lo mas, lo pones, lo primero, lo retomamos, ' +
      'lo revisamos, lo sentimos, lo siento, logrado, los bancos, los cobros, los jueves, los pagos, lucro, ' +
      'lugar en, lugar esta, lunes a, lupa, mal momento, manana como, mandaremos, manos de, maquina, marcha, ' +
      'marzo no, mas ?, mas adelante, mas pequena, mas pequenas, mas por, mas tarde, maya, me alegro, me basta, ' +
      'me encantaria, me paso, me quitaron, mejor que, menos de, menos en, mente goal, mes ?, mes caro, mes lo, ' +
      'meses dificiles, meta era, miedo, miembros, mientras, mientras dure, mientras hablamos, mientras lo, ' +
      'mientras tanto, mientras tu, mira, mira que, mira tu, miramos, miramos tu, mismo no, mitad, modulo, ' +
      'moneyhelper, moneyhelper con, motivos, movemos, movemos la, mover, mover la, moverlo, movio, muchas, ' +
      'mucho, muchos, mueve, multa, nada durante, nada hoy, nada malo, nada para, nada pendiente, nada por, ' +
      'nada que, nada si, nada y, nadie esta, nadie lleva, national, national foundation, ni de, ninguno, no, ' +
      'no borra, no buscamos, no cobramos, no contestas, no crece, no cuesta, no debio, no depende, no diremos, ' +
      'no entro, no esta, no guardamos, no hemos, no llegas, no llego, no necesito, no perderas, no pierde, ' +
      'no pudo, no queremos, no respondas, no saben, no salio, no vamos, no vendemos, noche gratis, nomas, ' +
      'nombre real, normal, nos, nos da, nos ha, nos importa, nos la, nos toca, nosotros, notas y, noticia, ' +
      'nuestra cuenta, nueva la, nuevo en, numeros, nunca es, nunca te, o el, o sin, o un, ocho, olvidar, ' +
      'opciones y, oportunidad de, orientacion, orientacion clara, otra cuando, otra empresa, otra forma, ' +
      'otra vez, otras personas, otro nombre, otros, paco, paga hoy, pagar en, pagar es, pagar lo, pagar nada, ' +
      'pagar por, pagar tarde, pagina, pago del, pago llego, pago que, pagos abiertos, pais, pais y, papeleo, ' +
      'para cambiar, para despues, para escribirnos, para eso, para esto, para lo, para meses, para ti, ' +
      'para todo, para volver, parado los, parece, parece bien, parecido, parte, parte del, partes y, pasa a, ' +
      'pasado por, pase, paso a, paso por, pausa empieza, pausa es, pedir que, pediremos, pediremos nada, ' +
      'pedirlo es, pensando, pensando en, perdiste, perfecto, persona, personas, personas han, pesan, pesar, ' +
      'pie, pierde su, plan es, plan lo, plan para, plan y, planes se, planifica, planifica tu, poco a, ' +
      'poco mas, podes, podido, podrias recibir, pone, pone el, poner otra, pones, por, por ahora, por algo, ' +
      'por avisar, por dinero, por error, por esperar, por estar, por pedir, por poco, por temporadas, por todo, ' +
      'preferis, prefieres el, preguntar, preguntarte antes, pregunto, pregunto por, preocupa, preocupa mas, ' +
      'presentes, presentes tus, presupuesto, primer, primer mes, primer pago, primero de, primero y, privado, ' +
      'probamos, probamos otra, progress, progress disfruta, pronto helpername, proxima leccion, pruebas, pudo, ' +
      'pudo ser, puede esperar, puede mirar, puede pedir, puede que, puedes cerrar, puedes entrar, ' +
      'puedes escribir, puedes llamar, puedes parar, puerta sigue, puntual, que alegria, que ayudan, que ayudas, ' +
      'que bonito, que bueno, que cantidad, que cobres, que contesta, que dar, que decidas, que decidir, ' +
      'que dia, que digas, que dijiste, que el, que elegiste, que estaba, que estes, que habia, que has, ' +
      'que hayas, que las, que le, que lo, que me, que nadie, que necesitas, que pase, que paso, que pueda, ' +
      'que quiza, que tengas, que todo, que todos, que trabaja, que tu, que un, que usted, que vuelva, que ya, ' +
      'queda abierto, queda entre, queda fuera, queda igual, queda nada, queda ninguna, quedamos en, quedes, ' +
      'queremos, queremos que, quien hablar, quieras no, quieres, quieres dejar, quincena, quitaron, ' +
      'quitaron horas, quite, quite el, quiza te, razon, real, rechazo, rechazo el, recibir, recibiras mas, ' +
      'recibiras recordatorios, recordatorios, recordatorios mientras, recuerda, respirar, respondas, ' +
      'responder con, responsabilidad de, resumen, retomamos, retraso no, roja, roja espanola, roja te, ' +
      'sabe que, sabemos que, saben, saben nada, saber como, saldo a, sale, se arregla, se habla, se lo, ' +
      'se movio, se mueve, se pierde, se pueden, se trata, seguimos con, seguimos contigo, seguimos donde, ' +
      'seguir con, segundo encajo, seis, semana que, semanas para, septiembre, ser, ser dificil, sesiones, ' +
      'si algo, si alguien, si cambias, si decides, si eliges, si es, si estas, si hoy, si la, si le, ' +
      'si preferis, si un, si ves, siempre hay, siempre o, siendo, siento mucho, sigo pensando, sigue igual, ' +
      'siguen aqui, sigues dentro, sin coste, sin costo, sin fecha, sin fines, sin motivo, sin multas, sin tu, ' +
      'sobra, sobre dinero, sola palabra, solo para, solo queria, solo quiero, solo una, son, son tuyas, ' +
      'sono frio, soy, su queja, su tarjeta, sueldo, suele ser, sueno, suma, sumamos, tal vez, tambien esta, ' +
      'tambien lo, tambien me, tantos, tarde o, tarde para, tarjeta sin, tarjeta ya, te acompanamos, te apetece, ' +
      'te apetezca, te avisaremos, te ayude, te cobramos, te cobraremos, te contamos, te cuadra, te devolvemos, ' +
      'te escucha, te guardamos, te guardo, te pagan, te paso, te pedimos, te pediremos, te preocupa, te quedes, ' +
      'te quite, te sientas, te vendria, te venga, temporadas, tenemos que, tenerte, tengas un, tengo presentes, ' +
      'tercera parte, termina en, termina la, terminar, terminar el, terminaste, theo, ti con, tiene derecho, ' +
      'tienes dos, tienes por, toca, todas las, todavia no, todo a, todo de, todo pagado, todo sigue, ' +
      'trabaja el, trabajo, trabajo nuevo, tranquila ?, trata, trata de, tu alquiler, tu avance, tu calendario, ' +
      'tu constancia, tu decides, tu decision, tu descanso, tu dia, tu disputa, tu empresa, tu idioma, tu lugar, ' +
      'tu manera, tu nombre, tu paciencia, tu pais, tu paso, tu precio, tu progreso, tu quieras, tu ritmo, ' +
      'tu silla, tu ultima, tu vida, tu y, tus pagos, tus sesiones, ultima clase, ultimo aviso, un abogado, ' +
      'un asesor, un banco, un dia, un fondo, un momento, un numero, un poco, un problema, un saldo, un solo, ' +
      'una, una asesora, una ayuda, una cantidad, una cosa, una deuda, una lista, una maquina, una parte, ' +
      'una respuesta, unidos, uno a, unos dias, unos diez, usa, usa gov, usamos, usar, usar otra, usted decide, ' +
      'usted lo, usted no, va tu, valientes, vamos, vamos a, varios, varios meses, veces no, vemos, ' +
      'vemos juntos, ven, vendemos, vendria, venga bien, ventana, verte de, vez es, vi, vi que, vida gobierno, ' +
      'viene, viernes no, viernes o, viniste, volver, volveremos, volveremos a, vos, vuelta al, vuelves el, ' +
      'vuelves y, y aqui, y cnmv, y confidencial, y en, y es, y esta, y gratuita, y guias, y la, y le, y luego, ' +
      'y nadie, y nos, y nosotros, y pagar, y puedes, y que, y queria, y se, y sigues, y sin, y solo, ya nos, ' +
      'ya pagaste, ya sabe, ya vas, yo, yo lo',
  },
};
