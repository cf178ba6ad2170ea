/** Classes of Spanish words that the rules name in angle brackets. Without accents, as folded text is. */
export const words: Record<string, string> = {
  order:
    'mand(?:a|e)(?:me|nos)?|envi(?:a|e)(?:me|nos)?|transf(?:iere|iera|eri)(?:me|nos)?|pag(?:a|ue)(?:me|nos|la|lo)?' +
    '|deposit(?:a|e)|abon(?:a|e)|ingres(?:a|e)|arregl(?:a|e)(?:lo|la)?|contest(?:a|e)(?:me|nos)?|respond(?:e' +
    '|a)(?:me|nos)?|cambi(?:a|e)(?:lo|la)|revis(?:a|e)(?:lo|la)?|actuali(?:za|ce)(?:lo|la)?|confirm(?:a|e)' +
    '|corri(?:ge|ja)(?:lo|la)?|resuelv(?:e|a)(?:lo|la)?|pon(?:ga)?|hac?z(?:lo)?|haga(?:lo)?|reactiv(?:a|e)' +
    '|activ(?:a|e)|llam(?:a|e)(?:me|nos)?|cumpl(?:e|a)|soluci(?:ona|one)(?:lo)?|liquid(?:a|e)|cubr(?:e|a)|quiero' +
    '|queremos|exijo|necesito|renov(?:a|e)|renueva|compra|compre',
  favour:
    'cambios?|prorrogas?|aplazamientos?|pausas?|excepcion(?:es)?|retrasos?|demoras?|excusas?|oportunidad(?:es)?' +
    '|fechas?|facilidad(?:es)?|favores|descansos?|perdon|plazos?|planes|plan|acuerdos?|congelamientos?' +
    '|extension(?:es)?|tolerancia|contemplaciones|reclamaciones|fallos?|descuidos?|errores|negociacion(?:es)?' +
    '|partes',
  payAll: 'pagar|pagan|pagaron|pagado|pagando|cumplir|cumplen|cumplieron|cumplido',
  pay:
    'pagar(?:lo|la|los|las|nos)?|pag(?:a|as|ue|ues|uen|alo|ala|uelo|uela|ando)|abon(?:ar|arlo|a|e|es|elo|ando)' +
    '|liquid(?:ar|arlo|arla|a|e|es|elo|ela|ando)|sald(?:ar|arlo|a|e|es)|cubr(?:ir|irlo|a|as|e|es)|regulari(?:zar' +
    '|zarlo|zarla|za|ce|ces|cen|zando|cela|zala)|cancel(?:e|es) (?:su|tu|el|la)(?= (?:cuota|pago|saldo|factura' +
    '|recibo|importe|monto|adeudo|deuda|total|mensualidad))|pon(?:te|gase|gas|ga|erte|erse|erlo' +
    '|er)(?: su| tu| la)?(?: cuenta)? al (?:dia|corriente)|(?:realiz|efectu)(?:ar|a|e|es|ice|ices|ue|ues) (?:el|su' +
    '|tu|un|dicho) (?:pago|abono|deposito|ingreso)|haz (?:el|tu|un) (?:pago|abono)|haga (?:el|su|un) (?:pago|abono)' +
    '|hacer (?:el|su|tu) pago|deposit(?:ar|a|e|es)|transfier(?:a|e|as)|ingres(?:ar|e) (?:el|su)',
  due:
    'pagos?|cuotas?|mensualidad(?:es)?|saldos?|cuentas?|facturas?|recibos?|importes?|montos?|cantidad(?:es)?' +
    '|letras?|abonos?|membresia|suscripcion|adeudos?|deudas?|dinero|cargos?|inscripcion|colegiatura|situacion',
  thing:
    'suministro|accesos?|cuentas?|membresias?|lugar|plaza|sitio|cupo|perfil|suscripcion|inscripcion|matricula' +
      '|servicios?' +
    '|programas?|sesion(?:es)?|clases?|lecciones|leccion|cursos?|beneficios?|progreso|avances?|descuentos?' +
    '|privilegios?|plataforma|comunidad|material(?:es)?|derechos?|grupo|contrasena|usuario|asiento|puesto|plan' +
    '|acuerdo|convenio|oferta|precio|tarifa|beca|acompanamiento|apoyo|reserva',
  stopped:
    'suspendid[oa]s?|cerrad[oa]s?|cancelad[oa]s?|dad[oa] de baja|eliminad[oa]s?|retirad[oa]s?|revocad[oa]s?' +
    '|bloquead[oa]s?|restringid[oa]s?|limitad[oa]s?|congelad[oa]s?|desactivad[oa]s?|deshabilitad[oa]s?' +
    '|inhabilitad[oa]s?|cortad[oa]s?|interrumpid[oa]s?|terminad[oa]s?|expulsad[oa]s?|anulad[oa]s?|borrad[oa]s?' +
    '|perdid[oa]s?|reasignad[oa]s?|ofrecid[oa]s?|asignad[oa] a|entregad[oa] a|excluid[oa]s?|inactiv[oa]s?' +
    '|rescindid[oa]s?|vetad[oa]s?|denegad[oa]s?',
  stop:
    'suspend(?:er|eremos|emos|era|eran|erse|iendo|amos|erle|erte|erlo)|suspender (?:le|te)|cerr(?:ar|aremos|ara' +
    '|amos|aran)|cierr(?:e|a|en) de|cancel(?:ar|aremos|ara|amos|arle|arte|aran)|dar(?:emos|le|te|a' +
    '|an)?(?: que)? (?:de )?baja|elimin(?:ar|aremos|ara|amos|arte|arle|aran)|retir(?:ar|aremos|ara|amos|arle|arte)' +
    '|revoc(?:ar|aremos|ara)|bloque(?:ar|aremos|ara|amos|arte|arle|aran)|restring(?:ir|iremos|ira)|limit(?:ar' +
    '|aremos|ara)|desactiv(?:ar|aremos|ara|amos)|deshabilit(?:ar|aremos|ara)|inhabilit(?:ar|aremos|ara)|cort(?:ar' +
    '|aremos|ara|amos|arle|arte|aran)|interrump(?:ir|iremos|ira)|expuls(?:ar|aremos|ara|arte|arle)|anul(?:ar|aremos' +
    '|ara)|rescind(?:ir|iremos|ira)|quit(?:ar|aremos|ara|arte|arle)|perd(?:er|era|eras|eran)|negar(?:emos|a)?' +
    '|excluir(?:emos|te|le|a)?|borrar(?:emos|a)?',
  soon:
    'ya(?: mismo)?(?! (?:esta|estan|llego|salio|no|se|lo|puedes|hemos|ha|tienes))|ahora(?: mismo)?|hoy(?: mismo)?' +
    '|inmediatamente|de inmediato|de forma inmediata|de manera inmediata|cuanto antes|lo antes posible' +
    '|a la (?:mayor )?brevedad(?: posible)?|con (?:caracter de )?urgencia|urgentemente|sin (?:mas )?(?:demora' +
    '|dilacion|falta|excusas?|tardanza|retraso)|enseguida|en seguida|a la voz de ya|al instante' +
    '|esta (?:misma )?(?:noche|tarde|semana)|manana(?: mismo)?|lo mas pronto posible|pronto|prontamente' +
    '|en este momento',
  day:
    '(?:el |este |la |del |de |al )?(?:dia )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana' +
    '|medianoche|mediodia|fin de mes|final del dia|[0-9]{1,2}(?: de [a-z]+)?|cierre|plazo|vencimiento|fecha limite' +
    '|medianoche|proximo [a-z]+|fin de semana|noche|fin del dia)',
  span:
    '(?:las |los |un plazo (?:maximo )?de |proximas |proximos |las proximas |los proximos |un maximo de |unas ' +
    '|menos de )?(?:[0-9]{1,3}|un|una|dos|tres|cuatro|cinco|seis|siete|diez|quince|veinticuatro|cuarenta y ocho' +
    '|setenta y dos|pocas|pocos) ?(?:minutos?|horas?|hrs?|h|dias?(?: habiles| naturales| laborables)?|semanas?)',
  outsider:
    '(?:un |una |el |la |los |las |nuestro |nuestra |nuestros |al? )?(?:empresas?|agencias?|despachos?|gestor(?:es' +
    '|a|as)?|departamentos?|area|equipo|buro|terceros?|abogad[oa]s?|juzgados?|tribunal(?:es)?|instancias?' +
    '|cobranzas?|recobros?|cobros?|cobrador(?:es)?|juridic[oa]|legal(?:es)?|justicia|autoridades|externos?' +
    '|asesoria juridica|central(?:es)? de riesgos?|asnef|procurador|demanda|via judicial|profesionales)',
  people:
    'jefe|jefa|empleador|empresa donde|trabajo|familia|familiares|pareja|espos[oa]|marido|mujer|padres|amig[oa]s' +
    '|vecin[oa]s|aval|avales|fiador(?:es)?|referencias|companer[oa]s|grupo|comunidad|circulo|todos|todo el mundo' +
    '|demas|contactos|resto',
  // Looks back: what is lifted costs nobody anything.
  lifted: '(?<!(?<!no (?:te |le |se |lo )?)(?:borr|anul|quit|perdon|devolv|devuelv' +
    '|retir|elimin|baj)[a-z]* (?:[^ .?!;]{1,30} ){0,4})',
};
