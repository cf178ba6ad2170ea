import type { Tone } from '../tone.ts';

/**
 * What words and pairs of words weigh in Spanish, written by `npx node test/terms/voice/tone/fit.ts spanish` and
 * never by hand: a logistic regression of 4316 practice sentences, harsh and kind; `fitWeights.ts` says how.
 */
export const tone: Tone = {
  why: 'No single word is unkind, but together they sound like those who threaten or blame.',
  kinder: 'Di qué queda abierto, que hay tiempo, y qué podría ayudar.',
  letters: 'a-z0-9',
  base: 5,
  cold: {
    6: 'incum*, paga',
    5: 'cumpl*',
    4:
      'asi, cada dia, desap*, dispu*, en la, excus*, falta de, impag*, no puedes, oblig*, pagan, pagar, pague, ' +
      'pero, proce*, que no, quien, se le, si no, sin pagar, te lo, tener, tu no',
    3:
      '# horas, actit*, actitud, adeud*, adult*, agrad*, calla*, como tu, conce*, corri*, corte*, de nosotros, ' +
      'decep*, dimos, dos meses, evita*, excusa, exigi*, falla*, fallas, fondo*, fondos, gener*, gente, haces, ' +
      'hagas, haz, ignor*, impago, insista, liqui*, lo anterior, lo sabes, los demas, moros*, no ?, no me, ' +
      'no nos, no podemos, notif*, nuest*, oport*, pagar*, pagas, pago no, pena, ponte, por tu, prepa*, prete*, ' +
      'prior*, prome*, prorr*, queda*, regal*, respe*, respo*, se acabo, seguir, sera, si hace, sido, sin pago, ' +
      'somos, su, te dimos, tendr*, todo tu, trato, tuya, y ahora, y no',
    2:
      'a otro, a pagar, a prestar, aband*, abona*, acabo, accio*, acept*, actua*, acumu*, admit*, adulto, aire, ' +
      'al menos, antes de, apareces, aplic*, aviso, baja, bien de, bonit*, cada semana, cambios, cara, ' +
      'cargo por, celul*, celular, cient*, ciento, clases se, clien*, cliente, compo*, comun*, con ese, ' +
      'con esta, con lo, con nosotros, concepto, conci*, consta, contenido, conti*, continuar, conve*, convi*, ' +
      'conviene, cortesia, cosas, costa*, credi*, crees, cuento, cumple, curso, dado, darem*, daremos, darte, ' +
      'de cuotas, de nada, de pago, de retraso, debe, deber*, deberia, debes, debie*, debiendo, deja, deja de, ' +
      'dejas, dejes, del aire, del grupo, demas, demor*, demora, desaparecer, desde hace, despe*, despues no, ' +
      'detras de, deuda, dias y, dices, digas que, dimos un, diner*, dinero, disci*, disciplina, disputa, ' +
      'domic*, educa*, educacion, ejemp*, el celular, el dinero, el que, elimi*, empezo, empiezas, en #, en un, ' +
      'enten*, entra*, entras, eres, eres una, es lunes, escon*, espec*, especial, esperando, esta noche, ' +
      'esta vez, este es, este programa, esto es, etern*, evita, evitar, evitar el, evite, excusas, exito, ' +
      'exped*, expediente, falla, ficha, finan*, firma*, firmaste, fuera, gente como, gracias a, ha sido, ' +
      'hace un, hacer*, has, hay clases, hay trato, he escrito, hijos, histo*, horas, hoy es, incid*, ' +
      'incumplimiento, inmed*, inmediato, insis*, irte, la culpa, la gente, las consecuencias, lasti*, lastima, ' +
      'llame hoy, llame*, lleva un, lo hizo, lo tuyo, los intereses, los que, manana ya, mas y, media*, ' +
      'medianoche, medid*, menti*, merec*, merece, mi, mora, moroso, mucho tiempo, nadie mas, necesitamos, ' +
      'negoc*, ni te, ni una, ningun banco, no digas, no entras, no lo, no mereces, no pagar, no pagas, ' +
      'no puede, no puedo, no somos, no vuelvas, nombre en, nos sirve, nuestra ayuda, nuestros, o le, ofrec*, ' +
      'oportunidad, otra pausa, otra persona, otro, otro mes, pacie*, pagad*, pagada, pagan*, pagando, ' +
      'pago completo, para la, parece que, pasara, paso en, pendi*, peor, perderlo, perderlo todo, persi*, ' +
      'piens*, piensas, podra, poner*, por cada, por ciento, por no, porque no, preparado, prestar, pretexto, ' +
      'probl*, problemas, proceso, programa, prorroga, prorrogas, puede vivir, punto, puntualidad, que esta, ' +
      'que hace, que hacer, que pagues, que puedes, quien no, quien quiere, quien*, quienes, quiere, quint*, ' +
      'reacc*, reanu*, reanudara, recibira una, recor*, regul*, repor*, reque*, respondes, responsable, respu*, ' +
      'resue*, retir*, retra*, rogar*, rogarte, rompi*, rompiste, roto, sabes, se, se paga, se pagan, ' +
      'seguir aqui, seguro que, senal*, senales, serie*, seriedad, serio, si puedes, sigue asi, sigue sin, ' +
      'sirvi*, sirvio, solo por, su cuenta, su deuda, sus, tampo*, tampoco, tan, tan dificil, tanto, tanto te, ' +
      'tarde y, te cuesta, te da, te he, te importa, te vas, tendra, tener que, tengamos, tengamos que, terce*, ' +
      'terminas, ti, tienes dinero, todo lo, toler*, tolerancia, trabaja, tu contenido, tu cuota, tu descuento, ' +
      'tu deuda, tu falta, tu ni, tu parte, tu retraso, tu silencio, tus, un favor, un mensaje, una disculpa, ' +
      'una explicacion, una tarjeta, usas, vacac*, vacaciones, vale, valid*, valida, valor*, vas, vas a, ' +
      'vemos que, vencida, vencido, verda*, vez, vive, vives, vivir, volver cuando, y mas, y ni, y paga, y una, ' +
      'ya, ya hay',
    1:
      '# dias, # por, ?, a, a clase, a cobros, a costa, a esperar, a esta, a fallar, a hablar, a los, ' +
      'a medianoche, a nosotros, a nuestras, a otra, a partir, a primera, a punto, a quitar, a ti, a tirar, ' +
      'a todo, a tus, a ver, abona, abona el, abonar, abres, abril sigue, abuse*, abuses, acaba*, acabar, ' +
      'acabo la, acaso, acces*, acceso, acceso esta, acciones, acciones legales, aceptar, acordamos, actitud no, ' +
      'actua, actualiza, acuer*, acumulas, adeudado, adeudo, admin*, administrar, administrar tu, adulta, ' +
      'adver*, afectado, agota, agradece, agradece que, agradeces, aguante, ahora, ahora ?, ahora o, ahora paga, ' +
      'al buro, al corriente, al dia, al grupo, al pago, al primer, alcan*, alegra verte, algo no, alguien como, ' +
      'alguien mas, altur*, alumn*, amor, ano pasado, ante, ante el, antes del, apare*, aplica, aport*, aprende, ' +
      'aprende a, apretar, apretar un, aprov*, apunt*, aqui no, aqui se, asegu*, asi lo, asi que, asumi*, ' +
      'atenderte, atent*, atente, atente a, atras*, atraso, aumen*, aumenta, autom*, automatica, avali*, ' +
      'avalista, avanz*, averg*, avisado, avisaremos a, aviso #, aviso antes, ayer no, baja en, bajo, ' +
      'bajo ningun, banca*, bancaria, basta de, basta*, benef*, beneficios, bienvenido de, bonito, breve*, ' +
      'brevedad, brill*, brilla, brilla por, cada, cada aviso, cada mes, caducidad, cambia nada, cambia tu, ' +
      'cambian, cancelar tu, cansa, capri*, cargo esta, caro, caso, casua*, casualidad, centr*, centro, cerra*, ' +
      'cerramos tu, certi*, certificado, cierre, cinco dias, claro, clic, cobranza, cobrara, cobraremos, coche, ' +
      'compa*, companeras, companeros, companeros preguntan, companeros si, completo, comportamiento, ' +
      'comportate, comportate como, comprobante, comunidad, con cuotas, con esa, con gente, con la, con menos, ' +
      'con nuestro, con su, con sus, con tu, con tus, confianza, confirmas, confo*, conforme, conforme al, ' +
      'consecuencias, consi*, considerable, const*, consta que, contacte, contacte con, contacto, contador, ' +
      'contestas, contestes, contr*, contrato, corre, corren, corriente, corte, costa, costara, coste*, costes, ' +
      'costu*, costumbre, crece*, crecer, credibilidad, crediticio, credito con, creia, cual es, cuando llegue, ' +
      'cuando se, cuanto antes, cuanto mas, cuatro veces, cubra, cubri*, cubrir, cuenta bancaria, cuenta la, ' +
      'cuenta se, cuenta sera, cuentas que, cuentes, cuentos, cuestan, culpa, culpa de, culpa es, cumplas, ' +
      'cumplen, cumplirlo, cuota ?, cuota no, cuota sube, cuota*, cuotas, da, da la, da pena, da verguenza, ' +
      'damos a, dara, dara de, daremos por, das, date, date prisa, de alguien, de caducidad, de cobranza, ' +
      'de cobro, de confianza, de contrato, de cortesia, de esta, de esto, de fecha, de gracia, de hablar, ' +
      'de inmediato, de las, de no, de nuestra, de nuestros, de pagar, de pagos, de palabra, de pedir, ' +
      'de pendientes, de promesas, de que, de respeto, de seguir, de sus, de ti, de tus, de verdad, debas, ' +
      'debera, deberia darte, deberias, deberias estar, deberias sentirte, debes mas, debes una, decepcionado, ' +
      'decepcionados, decisiones, dejas otra, dejes pasar, del banco, del cierre, del dia, del diez, ' +
      'del servicio, demora se, demue*, deneg*, depar*, departamento, depos*, depositar, desas*, desastre, ' +
      'desastre con, descansaste, descu*, descuento, desear, despedirte, despues y, detra*, detras, deuda sigue, ' +
      'deuda*, deudas, deudo*, deudor, devolucion, devolver, devolver los, devue*, dia antes, dia o, dia uno, ' +
      'diari*, diario, dias despues, dias para, dice todo, diez por, dificil es, digo, dimos una, dinero no, ' +
      'dinero para, direccion, diria, disputa fue, disputa no, disputar, disti*, distinto, domicilio, donde, ' +
      'dos minutos, doy, duele, duerm*, echad*, echado, efecto, el ano, el cafe, el comprobante, el derecho, ' +
      'el doble, el exito, el favor, el fraccionamiento, el incumplimiento, el ingreso, el jueves, el mensaje, ' +
      'el motivo, el movil, el pago, el periodo, el plazo, el primer, el programa, el servicio, el sistema, ' +
      'el suministro, el tablon, el telefono, el tiempo, elegiste, empeo*, empezamos el, empie*, empleador, ' +
      'en el, en los, en mora, en pagar, en riesgo, en serio, en tres, en tu, encim*, encima, entenderemos, ' +
      'entenderemos que, enterara, entre*, era un, eras, eras una, eres el, eres la, es gratis, ' +
      'es imprescindible, es inaceptable, es justo, es obligatorio, es pagar, es para, escribimos, ' +
      'escribo porque, escrito, escrito cuatro, esfue*, esper*, esperabamos, esperamos tu, esperando tu, ' +
      'esperes, esperes mas, espero, esta carta, esta es, esta fecha, esta muy, esta situacion, estado, ' +
      'estar al, estar*, estas a, estas jugando, este acuerdo, esto de, esto no, esto se, euros por, evita la, ' +
      'exige, exigible, exigible desde, exigimos, exigimos el, exime, expir*, explicacion, explicacion y, ' +
      'facil es, facil*, facturas, fallan, fallas una, fallaste, falle, falle tu, falli*, faltas, faltas tu, ' +
      'familia se, fase, favor, fecha de, fiche*, fin, firmado, firmaste un, forma*, formal, fotos de, fraca*, ' +
      'fracc*, fraccionamiento, fue rechazada, funcione, funda*, ganad*, ganadores, gasta*, gastas, gasto, ' +
      'gasto*, gastos, gastos de, genera, gesto*, gestor, gestor de, gimna*, gimnasio, gracia, grave, grupo que, ' +
      'ha roto, haber, haber pagado, habra, habra otro, habri*, hace el, hacen el, hacerlo facil, hacerte, ' +
      'haces nada, hagas el, hara, has decepcionado, has dejado, has perdido, has vuelto, hasta cuando, ' +
      'hasta nuevo, hay clase, hay dinero, hay mas, hay pretexto, hay prorroga, hay que, hazte, he, hemos, ' +
      'hemos dado, hemos escrito, hemos llamado, hemos sido, hicimos por, hijo se, hijos que, historial, ' +
      'historial crediticio, historias, hizo y, hones*, horas para, hoy o, hoy para, hoy sin, huir, huir de, ' +
      'ibas, ignorarnos, ignoras, igual el, iguales para, importara, importe, importe debe, impre*, ' +
      'imprescindible, inace*, inaceptable, incumplida, incumplimiento de, incumplio, incumplir, infor*, ingre*, ' +
      'ingreso, inici*, inmediata, inqui*, inscr*, insta*, intento, intento de, interesa, invie*, ira, ira a, ' +
      'iremo*, iremos, iremos a, jefe, judic*, judicial, juego, jueves no, jugan*, jugando, junta, jurid*, ' +
      'justo para, la basura, la brevedad, la cara, la comunidad, la cuenta, la direccion, la empresa, ' +
      'la factura, la junta, la leccion, la ley, la lista, la matricula, la obligacion, la paciencia, la pausa, ' +
      'la plataforma, la presente, la proxima, la suspension, la tarifa, la via, lamen*, las #, las cosas, ' +
      'las familias, las normas, las pilas, las vacaciones, le recordamos, le requerimos, le saldra, le vamos, ' +
      'lees, legal*, legales, legit*, leido, leist*, leiste, leiste el, ley, liber*, liquidar, liquide, llamada, ' +
      'llamenos, llega tarde, llegan, llegar a, llegas, llegu*, llegue, llevamos, lo abres, lo correcto, ' +
      'lo dejes, lo del, lo digo, lo hara, lo minimo, lo mismo, lo pendiente, logra*, los ganadores, los gastos, ' +
      'los mensajes, los profesores, los tribunales, luego no, lugar a, lunes y, madur*, madura, mal, mala, ' +
      'manana a, manana no, mano, mantener, marzo y, mas caro, mas de, mas lo, mas pausas, mas prorrogas, ' +
      'mas que, mas te, mayor, mayor*, me, me debes, medida, medidas, membr*, membresia, mensaje no, mensu*, ' +
      'mereces, mes con, mes y, mi equipo, miemb*, miembro, miembro ha, mientras mas, mientras no, minim*, ' +
      'minimo, minut*, minutos, mismo problema, mitad de, moles*, molesto, morosos, motivo, movil, movil nuevo, ' +
      'movim*, movimos, muy, muy bonito, nada en, nadie me, necesitabas, negat*, negocio, ni con, ni siquiera, ' +
      'ni un, ningun concepto, ninguna parte, nino, no abona, no abuses, no atiende, no contestar, no contestes, ' +
      'no cuando, no cumpliste, no dejes, no esperes, no estar, no ha, no habra, no haces, no has, no hay, ' +
      'no la, no llega, no olvides, no pagan, no podra, no podras, no quieres, no responder, no sirve, ' +
      'no tenemos, no tener, no tengamos, no vale, no valoras, no vemos, no vengas, noche, normas, nos consta, ' +
      'nos debes, nos dejas, nos estas, nos hagas, nos ignoras, nos tomas, nos veremos, noticias, notificacion, ' +
      'notificacion formal, notificado, nuestra paciencia, nuestras, nuestras llamadas, nuestro departamento, ' +
      'nuestro dinero, nuestro trabajo, nuestros abogados, nuevo aviso, nuevo que, nuevo si, o no, o pagas, ' +
      'o perderas, o te, obligatorio, obligo, obligo a, olvid*, olvides, olvides que, ong, oportunidad para, ' +
      'oportunidad y, oportunidades, orden*, organ*, organizate, organizate mejor, otorg*, otra actitud, ' +
      'otra cosa, otras cosas, otro plan, paciencia se, paciencia tiene, pacientes, padre*, padres, paga el, ' +
      'paga primero, paga sola, paga y, paga ya, pagam*, pagame, pagar no, pagar nunca, pagar o, pagar y, ' +
      'pagaras, pagarias, pagas tarde, pago, pago a, pago en, pago esta, pago hoy, pago recibido, pago se, ' +
      'pago tardio, pague la, palabra no, palabra ya, para, para el, para evitar, para las, para no, para pagar, ' +
      'para pedir, para quien, para salir, para salvar, para siempre, para todos, parti*, partir de, pasar, ' +
      'pasar*, pausa para, pausa se, pausa termino, pausa y, pausa*, pausas, pediste una, pena que, pendiente, ' +
      'pensabamos, pensado, pensado antes, pense, pense que, perde*, perder todo, perdera, perdera la, ' +
      'perdieras, perdiste el, perio*, periodo, periodo de, perju*, pero las, pero no, pero que, perse*, ' +
      'perseguirte, perseguirte mas, personal, personas como, pides, piensa, piensas pagar, pierdes tu, pilas, ' +
      'plan a, plan de, plan era, plan que, plata*, plataforma, poca, pocas, poco de, podemos seguir, ' +
      'podras entrar, podri*, podriamos, pon una, poner pretextos, ponerse, ponerte, ponerte al, ponga, ponga*, ' +
      'pongas, ponte al, ponte las, por falta, por favor, por fin, por lo, por los, por mora, por su, por ti, ' +
      'por ultima, preguntan, preguntan por, prese*, presente, pretextos, primer recibo, primera, primera hora, ' +
      'primera vez, prioridad, prioridades, privi*, procede, procederemos, profesores, progr*, programa es, ' +
      'promesa, promesas, prometer, prometiste, prometiste pagar, propi*, proxi*, proxima, proxima vez, publi*, ' +
      'publicaremos, puedes con, puedes hacer, puedes huir, puedes pagarlo, puedes seguir, puedes volver, ' +
      'puedo pagar, puerta esta, puest*, puesto, punto de, puntu*, que bien, que casualidad, que cerrar, ' +
      'que debe, que debes, que desear, que eras, que firmaste, que funcione, que hacemos, que haces, que hay, ' +
      'que haya, que hicimos, que mas, que pasa, que perdieras, que ponerte, que sea, que sean, que si, ' +
      'que sigues, que somos, que su, que te, que tengamos, que venga, que verguenza, queda mucho, queda usted, ' +
      'quedan #, quedar, quedara, quedas, quedas fuera, quede, quedo sin, queja*, queje*, quejes, ' +
      'queremos clientes, quien te, quienes no, quiere puede, quiero, quisi*, quitar, quiza no, react*, ' +
      'recargo del, rechazada, rechazo tu, recibira, recibo no, recla*, reclama, recob*, reconexion, recordamos, ' +
      'recordamos que, recordarte, recordartelo, recuerda que, redes, refle*, regis*, registrada, regulariza, ' +
      'reinc*, repet*, repetir, repetirlo, repit*, repita, reportado, requerimiento, requerimos, requi*, ' +
      'requiere, reser*, reserva, reservar, resolucion, respeto, responda, responsabilidad, respuesta, ' +
      'respuesta en, resto del, restr*, resul*, resultados, reten*, retiramos, retrasos, revisa, revisa tu, ' +
      'revision, rinde*, rindes, robar, rompiste el, sabemos donde, saber de, sabes lo, sabra, sabra*, salda*, ' +
      'saldar, saldo, saldo vencido, saldr*, saldra, salir, salva*, salvar, salvar tu, se agota, se como, ' +
      'se encuentra, se enterara, se repita, se te, sea tarde, sean, seguimos esperando, seguimos sin, ' +
      'seguir en, segun*, segunda, semana para, sencillo, sentirte, sentirte mal, sera tarde, seran, seria, ' +
      'seria una, servi*, servicio, si de, si fallas, si hacen, si hay, si o, si sigues, si tienes, ' +
      'siempre falle, sigue pendiente, sigues, sigues sin, sigui*, siguiente, silen*, silencio, sin abonar, ' +
      'sin demora, sin disciplina, sin efecto, sin falta, sin fondos, sin respuesta, sin saber, siqui*, ' +
      'siquiera, sirva*, sirvase, sirvase depositar, sirve de, siste*, sitio que, situa*, situacion, ' +
      'son iguales, su ausencia, su banco, su domicilio, su empleador, su expediente, su hijo, su nombre, ' +
      'su saldo, subir, subir los, sufic*, suficiente, sumin*, suministro, supie*, supon*, sus pagos, ' +
      'suspension, suya, suyo, tablo*, tablon, talen*, talento, tambien tengo, tarde a, tarde con, tardi*, ' +
      'tardio, tarif*, tarifa, tarjeta fue, tarjeta no, tarjeta que, tarjeta valida, tarjeta ya, te avisamos, ' +
      'te ayuda, te cobrara, te conviene, te costara, te creemos, te dejamos, te escribimos, te esperamos, ' +
      'te gusta, te hagas, te hemos, te importara, te interesa, te mandamos, te obligo, te queda, te quede, ' +
      'te quejes, te rindes, te toca, te va, ten, tendra un, tendremos, tendremos que, tenem*, tenemos, ' +
      'tenemos cuentas, tenemos por, tengo hijos, tengo que, tercera vez, tercero, termina, terminan, ' +
      'termino de, ti y, tiempo con, tiempo corre, tiempo de, tiempo y, tiene un, tiene una, tienes razon, ' +
      'tirar, tiras*, tiraste, titul*, toda, toda la, todav*, todavia, todavia debes, todo el, todo para, ' +
      'todo y, todos, todos en, tomar, tomar*, tomarte, tomas, tonto*, tontos, trabajar, trans*, tras, ' +
      'tres dias, tres semanas, tres veces, tribu*, tribunales, trist*, tu, tu ?, tu avalista, tu caso, ' +
      'tu culpa, tu elegiste, tu familia, tu jefe, tu medida, tu pago, tu palabra, tu plaza, tu responsabilidad, ' +
      'tu tarjeta, tus clientes, tus companeras, tus companeros, tus promesas, tuvis*, tuviste, tuyas, ultim*, ' +
      'ultima oportunidad, ultima vez, ultimo intento, ultimo recordatorio, un acuerdo, un atraso, ' +
      'un compromiso, un contrato, un costo, un desastre, un gestor, un mes, un paso, un recargo, un trato, ' +
      'una comision, una disputa, una excusa, una lastima, una ong, una palabra, una pena, una vez, uno no, ' +
      'urgen*, urgente, urgente pago, urgente que, usted en, usted notificado, va a, va por, vacaciones si, ' +
      'vale nada, vale tu, valor para, valoras, van, van dos, varias veces, ve que, veces te, vemos el, ' +
      'vemos en, vence, vence el, venci*, vencimiento, vencio y, venga*, vengas, vengas a, veo, ver si, verdad, ' +
      'verdad te, verem*, veremos, verte, verte aunque, verte por, vez no, vez que, vez sin, vez te, via, viaje, ' +
      'vida es, vigil*, vigilaremos, vigilaremos tu, visitara, visitara su, volun*, voluntad, volvera, ' +
      'volvera a, vuelto, vuelvas, vuelvas a, vuelve cuando, vuelves pero, y asi, y de, y hoy, y listo, ' +
      'y ninguna, y quedas, y seguimos, y tu, ya basta, ya descansaste, ya es, ya fue, ya o, ya son, ya te, ' +
      'ya van, yo tambien',
  },
  warm: {
    9: 'puede',
    6: 'guard*, nada',
    5: 'aqui, escri*, llego, mejor, mes, ningu*, pregu*',
    4:
      'a perder, abier*, ayuda, ayuda*, bien, cambi*, cobro, desca*, dos, el banco, entre, eso, fallo, fecha, ' +
      'goal, gracias, gracias por, gusto, hay, igual, meses, nada de, nadie, no hace, nota, otro dia, prefi*, ' +
      'preoc*, sigue, sobre, tiempo que, un pago',
    3:
      'al #, alarg*, alegr*, alegria, buena, cambia, canti*, casa, como estas, con un, de dinero, de marzo, ' +
      'de menos, de nuevo, decir, decir que, derec*, descansar, el #, elige, empezar, error, ese, espera, ' +
      'graci*, guardamos, habla*, hablamos, inten*, intentarlo, la ultima, maner*, manera, marzo, mayo, ' +
      'necesitas, ninguna, no afecta, no cambia, no esperamos, no se, no tiene, no tienes, no vas, nueva, ' +
      'numer*, pago de, pagues hoy, parar, pasa, paso, pausa, perdo*, plan, por el, prefieres, pueda*, puedas, ' +
      'puede*, puedes, queda, queri*, respi*, ritmo, salud, se queda, seis, seman*, sentimos, si te, si ya, ' +
      'sient*, solo, tal, te vamos, tenia*, tenias, tienes que, tranq*, tranquila, tu pausa, va, ve, ya esta',
    2:
      '# ?, # de, a clientes, a muchos, a nadie, a todos, a tu, a veces, abiertas, abraz*, abrazo, afecta, ' +
      'agost*, agosto, ahi, ahora no, al mes, algo, alguien de, algun*, alguna, alguna vez, amena*, ano, anula*, ' +
      'aparece, apete*, aqui tienes, arreg*, atenc*, atencion, atencion a, avisa*, ayer, ayudas, ayudo, ayudo a, ' +
      'banco, basta, basta con, buen, buscamos, cada parte, calma, cambiamos, cantidad, carta*, cartas, cerrar, ' +
      'cita, clase, coach de, cobra*, cobramos, cobre*, cobres, comedor igual, comis*, comision, como pediste, ' +
      'con, con otro, con una, condiciones, contamos, corre*, correos, correr, corto, coste, crece, cruz, ' +
      'cruz roja, cuadr*, cual, cualq*, cualquier, cuand*, cuando, cuando puedas, cuida*, culpa nuestra, dana, ' +
      'datos, de cobrar, de este, de golpe, de grupo, de mayo, de tu, debes no, decid*, decide, define, dejam*, ' +
      'dejamos, dejo, del jueves, demas*, demasiado, derecho, descansa, desha*, dia, dia y, dias, diez, ' +
      'dinero desde, dinero y, dinos, dormi*, dormir, el aviso, el libro, el martes, el plan, el principio, ' +
      'elegi*, elegir, empez*, en clase, en dos, en esto, en pausa, encan*, enero, enlac*, enlace, entie*, ' +
      'entro, envia*, equiv*, equivocamos, es normal, es tu, es tuyo, espan*, esperar a, esta, estam*, estamos, ' +
      'estan, estas bien, este ano, este mes, este retraso, estes bien, esto a, exist*, existe, expli*, fallado, ' +
      'falta, falta que, fecha*, fechas, fondo, frio, ganas, gobie*, gobierno, gobierno de, golpe, graba*, ' +
      'gratu*, gratuita, hablar, hablar de, hace falta, hace menos, hasta, hay un, helpe*, helpername, ' +
      'historial de, hizo, hola, hoy no, igual que, intentarlo otra, ir, jefe no, julio, junto*, juntos, ' +
      'la clase, la tarjeta, la tomamos, lado, las tarjetas, le esperamos, leemo*, leemos, leerl*, leerla, ' +
      'leert*, leerte, letra, libro, linea, llega, lleva, lo, lo es, lo vemos, lucia, lunes te, malo, manda*, ' +
      'mando, marta, marte*, martes, mas tarde, mas tiempo, medic*, mirar, modul*, mucho*, muchos, multa*, ' +
      'multas, nada mas, nada se, nadie va, neces*, necesites, ni a, no aparece, no corre, no crece, no debes, ' +
      'no estamos, no existe, no otro, no perderas, no pienses, no recibiras, no vamos, nos basta, ' +
      'nos equivocamos, nos ha, numero, nunca, o despues, octub*, octubre, ofici*, oficina, olvida, opcio*, ' +
      'opciones, orgul*, orien*, pagar en, pago al, pago o, pago y, palabras goal, para lo, para nosotros, ' +
      'parad*, parado, param*, paramos, parte, parte*, partes, pasa nada, pase lo, pedir ayuda, pedis*, pediste, ' +
      'pensamos, peque*, perder tu, perdona, pide, pienses, plan se, podem*, podemos, podes, podrias pagar, ' +
      'ponem*, ponemos, por este, por esto, por la, por transferencia, por un, pregunta, preguntas, primero, ' +
      'princ*, principio, proba*, pront*, pronto, puede pagar, puedes pagar, puedo, que contestar, que gusto, ' +
      'que la, que necesites, que nos, que pagar, que viene, querias, quieras, quinc*, quita*, recordatorios, ' +
      'repar*, revisamos, salio, salud*, salvo, se hizo, se nos, se pierde, se vencio, senti*, sesion, si, ' +
      'siento, sigue en, sigue siendo, siguen, sin mirar, sitio, son tres, su plaza, tambien es, tambien vale, ' +
      'tarda, tarde, tarde no, tarjeta esta, tarjeta nueva, tarjetas, te espera, te hace, te mando, te sirve, ' +
      'tengas, terminar, ti ?, todo a, todo esta, tomam*, tomamos, tomamos en, trabajo, tu carne, tu lado, ' +
      'tu plan, tu sitio, tus clases, tus palabras, tuyo, un, un abrazo, un dia, una cuota, una fecha, ' +
      'una pausa, va primero, vas por, vemos, ven, vencia, vencio, vencio la, vuelta, vuelve, vuelve a, y, ' +
      'y eso, y me, y te, y tus, ya hiciste',
    1:
      '# al, # euros, # ministerio, a cero, a cerrar, a cobradores, a dos, a juzgar, a las, a muchas, a nada, ' +
      'a ningun, a paso, a poco, a recibir, a salvo, a suspender, a una, a viernes, abajo, abierta y, abierto, ' +
      'abierto no, abiertos, aboga*, abogados, abril, abrir, acaba tu, acabe, acabe la, acceso no, acomo*, ' +
      'acomodamos, acomp*, acompanamos, activa, acuerdo no, adapt*, adapta, adapta a, adela*, adelante, ' +
      'afecta a, afloj*, aflojamos, agobi*, ahora mismo, ajust*, ajustamos, al banco, al final, al mismo, ' +
      'alargarla, alegro, alegro mucho, algo por, algo que, algui*, alguien, alguien que, amabl*, amenaza, ana, ' +
      'animo, anos, anterior sono, antes que, anulado, anulamos, anular, aparece en, apetece, aprie*, aprieta, ' +
      'apuro, aqui nadie, aqui progress, arregla, arreglamos, arreglo, arrib*, arriba, aseso*, asesor, ' +
      'asunto tu, atendemos, atras, atrasado, atrasado no, aun, aunqu*, aunque, avanzar, avisanos, avisarte, ' +
      'avise*, aviso*, avisos, ayer y, ayuda cerca, ayuda de, ayuda es, ayuda no, ayudamos a, ayudaria, ' +
      'ayudarte, ayudas podrias, ayude, ayunt*, ayuntamiento, baja esta, baja podemos, bajam*, bajamos, bajar, ' +
      'banco de, banco no, banco que, banco*, bancos, beca, beca cubre, bibli*, biblioteca, bien ?, bien y, ' +
      'bienv*, bienvenida, bienvenida otra, borra, buena noticia, bueno, cada linea, cada pago, cada vez, ' +
      'caduc*, caduca, caducado, cafe, calcu*, cambiado, cambiar de, cambias, cambias de, cambio, camin*, ' +
      'cancelamos, cansa*, cantidad que, cantidad te, cantidades, cargo, cargo es, cargo que, cargo y, cargo*, ' +
      'cargos, carin*, carino, carme*, carmen, carne, carta, carta y, casi, caso y, casti*, celeb*, cerca, ' +
      'cerca de, che, che no, chica, cierra, cinco, circu*, circulo, clara, clase de, clase*, clases, ' +
      'clases que, clases y, clini*, clinica, cnmv, coach, cobra, cobra nada, cobradores, cobramos intereses, ' +
      'cobrar, cobras, cobro de, cobro del, cobros hasta, comid*, comida, como, como lo, como siempre, como te, ' +
      'como va, comod*, companera, companeros no, compromiso con, con alegria, con alguien, con calma, ' +
      'con carino, con dos, con el, con empresas, con eso, con esto, con ganas, con gusto, con los, con lupa, ' +
      'con nadie, con o, con pago, con quien, confiamos, confiamos en, conmi*, conmigo, conoc*, conoce, ' +
      'conoce tus, consejo, constancia de, constante, consu*, consulta, contestamos, contesto, contesto en, ' +
      'contigo, coope*, cooperativa, corre ningun, creem*, creemos, cuadra, cuando la, cuando lo, ' +
      'cuando quieras, cuando tengas, cuando todo, cuanto podrias, cuatro pagos, cubre, cuenta, cuenta antes, ' +
      'cuenta como, cuenta los, cuenta no, cuenta sigue, cuentanos, cuest*, cuesta, cuesta arriba, cuesta nada, ' +
      'cuida, cuidate, culpa*, culpables, cumplido, cuota puede, cuotas sin, da gusto, da miedo, damos tu, ' +
      'dar de, dato, de abril, de ayer, de ayuda, de cada, de credito, de doce, de espana, de idea, de los, ' +
      'de lucro, de lunes, de manana, de mas, de mes, de mexico, de noche, de nueve, de pausa, de sanidad, ' +
      'de semana, de septiembre, de ser, de siempre, de sobra, de todo, de valientes, de vuelta, deba, ' +
      'debe nada, debes nada, debim*, debimos, debio, decidas, decides, decidir, decirte que, defin*, ' +
      'dejamos para, dejarlo, del #, del cobro, del curso, del plan, del sistema, depende, depende de, ' +
      'derecho a, derechos, descanses, desde, desde el, desde tu, deseado, despacio, despues de, detal*, ' +
      'deuda no, devol*, devolvemos, devolvemos el, devolvimos, dia de, dia te, dias antes, dias en, dice, ' +
      'dice que, dicie*, diciembre, diga, digan*, diganos, digas, dijim*, dijimos, dijiste que, dijo, dime, ' +
      'dimel*, dimelo, dimelo y, dinero cuesta, dinero que, dinos*, dinoslo, discu*, disculpa por, disfruta, ' +
      'disfruta de, divid*, dividimos, doble, domin*, domingos, donde lo, dos intentos, dos pagos, dos veces, ' +
      'drama, dudas, dura, duran*, durante, dure, efectivo, el acuerdo, el ayuntamiento, el camino, el cargo, ' +
      'el circulo, el cobro, el descuento, el dia, el enlace, el error, el fallo, el fondo, el grupo, el jardin, ' +
      'el mes, el nombre, el otro, el proximo, el recibo, el retraso, el seguro, el sueldo, el sueno, el tercer, ' +
      'el trabajo, el ultimo, elija*, elijas, empec*, empezamos, empezamos de, empieza, empieza hoy, empresas, ' +
      'empresas de, en, en casa, en cuatro, en cuotas, en efectivo, en esta, en invierno, en julio, en marcha, ' +
      'en marzo, en mayo, en mente, en orden, en pie, en una, encaj*, encajo, encantaria, encanto, encontramos, ' +
      'encontramos el, enhor*, enhorabuena, enlace no, entendemos, entendemos que, entera, entero, entiende, ' +
      'entiendo, enton*, entonces, entra, entre todos, entre tu, enviaremos, equivocamos al, era, era correcto, ' +
      'era para, eres un, es, es avanzar, es en, es lo, es mucho, es nuestra, es tarde, es tuya, es urgente, ' +
      'es volver, escriba, escribamos, escribe, escribir, escuc*, escucha, escue*, escuela, ese aviso, ese pago, ' +
      'eso ya, esos, espac*, espacio, espana, espana y, espanola, esperamos una, esperar, esperar hasta, ' +
      'esta al, esta devuelto, esta no, esta nota, esta pagado, esta todo, estab*, estaba, estaba mal, ' +
      'estamos contigo, estamos revisando, estan a, estara, estas ?, estas de, estas en, estas sola, este, ' +
      'este enlace, estes, estes pasando, esto con, esto te, estuv*, euros, euros a, exame*, explicaciones, ' +
      'explicamos, explicamos por, extra, facil, facil ?, factura, fallo fue, fallo nuestro, falta la, falta tu, ' +
      'falta*, faltar, famil*, familia ni, fecha es, fecha limite, fecha no, felic*, fiest*, fiestas, final, ' +
      'final del, fines, fines de, first*, firstname, firstname que, fondo de, forma, foto, foto del, fue, ' +
      'fue culpa, fue del, fuerz*, funci*, funciona, ganas de, gente que, grabadas, gracias tu, grand*, ' +
      'gratis de, gratis y, grupo, grupo sigue, grupo te, guarda, guardado, guardamos tu, guardar, guardo, ' +
      'gustaria, ha caducado, ha cambiado, ha llegado, ha pasado, ha podido, haberte, habia, habla de, ' +
      'hablar en, hable*, hablemos, hace demasiado, hacem*, hacemos, hacemos otro, hacen, hacer nada, ' +
      'haga falta, hagas nada, han, han pasado, han subido, has cumplido, has hecho, hasta agosto, hasta tres, ' +
      'hay abogados, hay algo, hay ayudas, hay fecha, hay meses, hay ningun, hay problema, hay quien, hay una, ' +
      'haya, hayas, hayas escrito, hecho a, hecho tu, hecho*, hechos, hemos parado, hemos sabido, hemos visto, ' +
      'hice, hice la, hicis*, hiciste, hija, hizo el, hola firstname, honda*, hondas, hora, hoy, hoy solo, ' +
      'hoy te, idea, ignora, importa, importante, ines, insistir, intencion, intenciones, intentamos, ' +
      'intentos y, inter*, intereses ni, interrumpe, invierno, invit*, jamas, jardi*, jardin, jardin por, ' +
      'jueve*, jueves, junio, junta*, juzga*, juzgar, la, la ayuda, la biblioteca, la carta, la clinica, ' +
      'la comision, la cooperativa, la de, la escuela, la excursion, la fecha, la leemos, la llamada, la manana, ' +
      'la mitad, la oferta, la oficina, la ponemos, la que, la responsabilidad, la salud, la semana, la vez, ' +
      'la visita, lado helpername, lamento, lamento que, las cartas, las clases, las diez, las fechas, ' +
      'las opciones, las que, las seis, le, le atiende, le escribamos, le guardamos, le pasa, lecci*, lecciones, ' +
      'lee, leer, leo, les pasa, letra chica, letra pequena, libre, libro cuando, libro*, libros, libros se, ' +
      'limit*, limite, linea de, lista de, llama*, llamame, llamar, llamar por, llamaremos, llamarte, llamo, ' +
      'llegado, llegar tarde, llego bien, llego gracias, llego y, lleva*, llevo, lo arreglamos, lo contamos, ' +
      'lo dejamos, lo demas, lo entendemos, lo hacemos, lo importante, lo lee, lo mas, lo miramos, lo pones, ' +
      'lo primero, lo revisamos, lo sentimos, lo termine, los #, los bancos, los domingos, los dos, los jueves, ' +
      'los martes, los meses, los pagos, los planes, los recordatorios, lucro, lunes ?, lunes a, lupa, luz, ' +
      'mal de, manana como, manana o, manana sigue, manda, mandaremos, mando el, manos de, manti*, maqui*, ' +
      'maquina, marca, marca el, marca*, march*, marcha, martes ?, mas ?, mas cobros, mas dificil, mas facil, ' +
      'mas por, maya, me alegro, me basta, me escribes, me paso, me quitaron, medica, medico, mejor pagar, ' +
      'mejor*, menos de, mensaje anterior, mensaje de, mente goal, mes ?, mes caro, mes dificil, mes en, mes lo, ' +
      'mes malo, mes no, mes que, mes se, mes sin, meses dificiles, meses seguidos, meta era, mexic*, mexico, ' +
      'mi tambien, miedo, mient*, mientras, mientras dure, mientras hablamos, mientras lo, mientras pagas, ' +
      'mientras tanto, minis*, ministerio, ministerio de, mira, mira que, miram*, miramos, miran*, mirando, ' +
      'mismo no, mitad, momento, motivos, movem*, movemos, mover, mover la, movio, mucha, mucha gente, mucho, ' +
      'mucho este, mucho lo, muchos nos, mueve, nada malo, nada para, nada pendiente, nada por, nada si, ' +
      'nadie del, nadie se, necesita, ni, ningun, ningun recargo, ningun riesgo, ninguna lista, no, no buscamos, ' +
      'no caduca, no cobramos, no cuesta, no debio, no define, no depende, no deseado, no entiende, no entro, ' +
      'no eres, no es, no estas, no hemos, no importa, no le, no llegas, no llego, no mandamos, no necesito, ' +
      'no paso, no pierde, no pierdes, no poder, no pudo, no puedas, no queda, no reconoces, no respondas, ' +
      'no sabemos, no saben, no trabajamos, no tuyo, no vendemos, no viste, no volveremos, nomas, nombre no, ' +
      'nombre real, normal, nos cuentas, nos da, nos digas, nos hace, nos importa, nos la, nosot*, nosotros, ' +
      'notas, notas y, noticia, nuestra cuenta, nueve, nueve a, nuevo, numeros, nunca es, nunca te, o de, o el, ' +
      'o en, o mas, o sin, o un, ocho, ocult*, ocupa*, ofert*, oferta, oferta no, oficina de, olvidar, ' +
      'opcion es, opciones y, oportunidad de, orgullo, otono, otra cuando, otra forma, otra tarjeta, ' +
      'otro nombre, otros, paco, paga a, pagar a, pagar ahora, pagar al, pagar el, pagar es, pagar la, ' +
      'pagar nada, pagar por, pagarla, pagas en, pagaste ignora, pagin*, pagina, pago del, pago es, pago llego, ' +
      'pago pequeno, pago tu, pagos, pagos mas, pagos no, pagos seguidos, pagos y, palab*, palabras, panta*, ' +
      'pantalla, papel, papel*, para ayudarte, para cambiar, para eso, para hablar, para hacer, para seguir, ' +
      'para ti, para todo, para volver, parado los, parar*, parec*, parte de, pasad*, pasado, pasado por, ' +
      'pasam*, pasamos, pasan*, pasando, paso a, paso por, pausa de, pausa dura, pausa empieza, pausa hablamos, ' +
      'pedido al, pedim*, pedimos, pedimos que, pedir que, pedir*, pediremos, pediremos nada, pediste y, penal*, ' +
      'penalizacion, pequena, perder el, perder un, perdera su, perdon, perdon por, perfe*, perfecto, permi*, ' +
      'permiso, persona, pesan, pidie*, pie, pierde su, plan esta, plan lo, plan no, plan para, planes, ' +
      'planes se, plani*, planifica, planifica tu, poco, poco a, poco mas, podemos esperar, podes pagar, ' +
      'podrias recibir, pones, por, por ahora, por dinero, por esperar, por mensaje, por nosotros, por pedir, ' +
      'por poco, por ponerte, por retraso, por sorpresa, por telefono, por temporadas, por una, porque el, ' +
      'precio de, prefieras, prefieres el, prefieres que, preguntamos, preocupa, preocupa mas, preocupe, ' +
      'presentes, presentes tus, presi*, prestamo, presu*, presupuesto, prime*, primer mes, primer pago, prisa, ' +
      'priva*, privado, probamos, probar, progress, progress disfruta, promesas no, propo*, propu*, propuesta, ' +
      'proxima leccion, prueb*, pruebas, pudo, pudo ser, pueda, puedas cuando, puede esperar, puede pedir, ' +
      'puede que, puede ser, puedes cerrar, puedes entrar, puedes pedir, puedes responder, puedes ver, puert*, ' +
      'puerta, puntual, que alegria, que ayudas, que bueno, que cantidad, que cobres, que decidir, ' +
      'que descanses, que dia, que digas, que dijiste, que el, que elijas, que es, que estaba, que estes, ' +
      'que habia, que hablemos, que hayas, que las, que le, que lo, que me, que necesitas, que pueda, ' +
      'que puedas, que queda, que quieras, que quiza, que tal, que tengas, que tenias, que todo, que trabaja, ' +
      'que un, que una, que ya, queda entre, queda fuera, queda nada, quedan tres, quedarse, quedas sin, quere*, ' +
      'queremos, queremos que, queria, querias pagar, quien eres, quien hablar, quier*, quieres, quieres dejar, ' +
      'quieres que, quince, quincena, quita, quita el, quitamos, quitamos la, quitaron, quitaron horas, quite, ' +
      'quite el, quiza te, raice*, raices, raices hondas, razon, razon el, real, recargo de, recargo por, ' +
      'recargos, rechazo el, recib*, reciba, recibimos tu, recibiras, recibiras mas, recibiras recordatorios, ' +
      'recibo de, reclamacion, reclamo, reconoces, recordatorios por, renov*, repartir, repro*, respira, ' +
      'respiro, respondas, responde cuando, responder con, respondo, responsabilidad de, resum*, resumen, ' +
      'retom*, retomas, retomas donde, revisando, rodil*, rodilla, roja, roja espanola, roja te, rompe el, ' +
      'rompio, rosa, sabad*, sabe, sabe que, sabemos lo, saben nada, saber como, saber que, sabid*, sabido, ' +
      'sabido de, saldo a, saldo pendiente, sale, saludo, saludos, sanid*, sanidad, sara, se adapta, se arregla, ' +
      'se cancela, se cobra, se entera, se interrumpe, se mantiene, se movio, se mueve, se para, se preocupe, ' +
      'se puede, se pueden, se que, se rompio, secre*, secretaria, segui*, seguidos, seguidos gracias, seguimos, ' +
      'seguir con, segundo encajo, seis meses, semana, semana no, semanas, semanas que, senor*, senora, ' +
      'sentimos mucho, septi*, septiembre, ser, ser dificil, ser que, sesio*, si algo, si cambias, si decides, ' +
      'si el, si eliges, si la, si le, si llega, si pagas, si prefieres, si se, si ves, siempre hay, ' +
      'sientas mal, sientes, siento que, sigue activa, sigue ahi, sigue igual, sigue*, siguen aqui, sigues con, ' +
      'sigues dentro, silla, sin cargos, sin cita, sin coste, sin fecha, sin fines, sin prisa, sin problema, ' +
      'sin trabajo, sirve una, sobre dinero, sola palabra, solo en, solo falta, solo para, solo puedes, ' +
      'solo queremos, solo si, solo tu, solta*, son tuyas, sono, sorpr*, sorpresa, soy, su contrato, su factura, ' +
      'su hija, su lugar, su medico, su recibo, su servicio, subid*, subido, subido mucho, subio, sueld*, ' +
      'sueldo, suele, sueno, suspende, suspender, tal vez, tambi*, tambien, tambien lo, tambien me, tarda*, ' +
      'tarde para, tarjeta cuando, tarjeta o, tarjeta sin, tarjeta te, te, te acompanamos, te apetece, ' +
      'te avisaremos, te ayudaria, te ayude, te cobramos, te cobraremos, te deja, te dejo, te devolvemos, ' +
      'te escriba, te escucha, te mandaremos, te pagan, te paso, te pedimos, te pediremos, te preocupa, ' +
      'te quita, te quite, te respondo, te sientas, te vendria, te venga, tema, tempo*, temporadas, tener*, ' +
      'tenerte, tenerte de, tengas un, tengo presentes, tenias razon, tercera parte, termina en, termina la, ' +
      'terminado, terminar el, terminaste, terminaste tu, theo, ti con, ti no, tiempo ?, tiempo para, ' +
      'tiene arreglo, tiene coste, tiene derecho, tienes derecho, tienes dudas, tienes por, tienes tu, toca, ' +
      'todas, todas las, todavia no, todo, todo de, todo pagado, todos tenemos, tomat*, tomate, tomes*, tomese, ' +
      'traba*, trabaja el, trabajamos, trabajamos con, trabajo nuevo, trae, transferencia, tres, tres pagos, ' +
      'tu alquiler, tu banco, tu calma, tu cita, tu constancia, tu decision, tu dia, tu digas, tu dinero, ' +
      'tu disputa, tu hijo, tu las, tu lugar, tu manera, tu mensaje, tu mes, tu paciencia, tu paso, tu precio, ' +
      'tu primer, tu progreso, tu queja, tu quieras, tu reclamo, tu saldo, tu salud, tu sesion, tu si, tu silla, ' +
      'tu vida, tu y, turno, tus datos, tus derechos, tus lecciones, tus notas, tus pagos, tus sesiones, ' +
      'ultima clase, ultima cuota, ultimo es, un ano, un asesor, un aviso, un buen, un fallo, un fondo, ' +
      'un momento, un plan, un problema, un respiro, un saldo, un saludo, un tiempo, una, una buena, ' +
      'una cantidad, una deuda, una factura, una lista, una maquina, una nota, una oficina, una parte, unas, ' +
      'unica persona, uno a, unos, unos dias, usar, usted decide, usted lo, usted no, usted y, va mejor, va tu, ' +
      'valie*, valor, vamos, vamos a, vas bien, veces lo, vende*, vendemos, vendria, venga bien, venta*, ver, ' +
      'verte de, vez es, vi que, viene, viene*, vienes, viernes como, vinis*, viniste, visita, volver, volver a, ' +
      'volvi*, vos, vuelt*, vuelv*, y a, y aqui, y cnmv, y es, y esta, y le, y llevo, y nos, y puedes, y se, ' +
      'y si, y sigues, y sin, y yo, ya hemos, ya la, ya lo, ya nos, ya pagaste, ya vas, yo, yo lo',
  },
};
