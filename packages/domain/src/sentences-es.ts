// What is said of each finding, in Spanish. `{name}` stands for the finding's number of that name.
import type { Catalogue } from './sentences-en.ts';

const person = 'Con lo que tenemos no se pudo decidir, así que lo revisa una persona.';

export const spanish: Catalogue = {
  locale: 'es-US',
  underReview: 'La solicitud está en revisión.',
  needs: {
    groceries: 'la despensa',
    food: 'los alimentos',
    pharmacy: 'los gastos de farmacia',
    diapers: 'los pañales',
    hygiene: 'los artículos de higiene',
    utilities: 'los servicios del hogar (luz, gas, agua)',
    childcare: 'el cuidado de niños',
    rent: 'la renta',
  },
  texts: {
    'area-in': {
      pass: 'El hogar vive en la zona de este programa.',
      fail: 'La zona {area} no forma parte de este programa.',
      unknown: person,
    },
    'need-in': {
      pass: 'Este programa ayuda con {need}.',
      fail: 'Este programa no ayuda con {need}.',
      unknown: person,
    },
    'open-period': {
      pass: 'El programa está abierto.',
      fail: 'El programa está abierto desde el {from} hasta el {until}.',
      unknown: person,
    },
    'amount-bounds': {
      pass: 'La cantidad pedida está dentro de los límites.',
      fail: 'Se pidieron {askedMinor}. Este programa paga desde {leastMinor} hasta {mostMinor}.',
      unknown: person,
    },
    'household-size-at-most': {
      pass: 'El tamaño del hogar está cubierto.',
      fail: 'Un hogar de {size} lo decide una persona (las reglas llegan hasta {most}).',
      unknown: person,
    },
    'cap-per-household': {
      pass: 'Con esta ayuda el hogar queda por debajo de su límite de {capMinor} (contado en {windowDays} días).',
      fail: 'Nuestros registros muestran {usedMinor} de ayuda en los últimos {windowDays} días. El límite es {capMinor}, así que ahora quedan {leftMinor}.',
      unknown: person,
    },
    'confidential-cap': {
      pass: 'Se respeta el límite de la vía confidencial.',
      fail: 'La vía confidencial da hasta {capMinor} por caso en {windowDays} días. Con este número de caso ya se dieron {usedMinor}, así que ahora quedan {leftMinor}. Lo mira una persona.',
      unknown: person,
    },
    'days-between-awards': {
      pass: 'Ya pasaron suficientes días desde la última ayuda.',
      fail: 'Nuestros registros muestran una ayuda el {lastOn}. El hogar puede recibir ayuda otra vez desde el {againFrom}.',
      unknown: person,
    },
    'evidence-seen': {
      pass: 'Se vieron los comprobantes.',
      fail: 'No se vieron los comprobantes.',
      unknown: 'Por favor díganos cuándo vio: {missing}.',
    },
    'situation-told': {
      pass: 'La situación se conoce.',
      fail: 'La situación no se conoce.',
      unknown: 'Por favor díganos qué le pasó al hogar (su situación).',
    },
    'relationship-undisclosed': {
      pass: 'No se declaró ninguna relación.',
      fail: 'Se declaró una relación, así que decide una persona.',
      unknown: person,
    },
    'allotment-left': {
      pass: 'El dinero apartado para su organización alcanza.',
      fail: 'El dinero apartado para su organización que se puede usar aquí es {leftMinor}. Esta ayuda necesita {amountMinor}.',
      unknown: person,
    },
    'fund-restriction': {
      pass: 'Hay dinero que se puede usar para esta necesidad, zona y fecha.',
      fail: 'Ningún dinero apartado para su organización se puede usar para esta necesidad, zona y fecha. Una persona busca otra manera.',
      unknown: person,
    },
    'sanctions-step': {
      pass: 'La consulta de listas que pide este programa está hecha, o aquí no hace falta.',
      fail: 'La consulta de listas necesita que otra persona la revise. Esto no es un rechazo.',
      unknown: 'El agente fiscal todavía tiene que hacer la consulta de listas. Esto no es un rechazo.',
    },
    expression: {
      pass: 'Se cumple una condición del programa.',
      fail: 'No se cumple una condición del programa, así que lo revisa una persona.',
      unknown: person,
    },
    'amount-in-table': {
      pass: 'La tabla permite hasta {tableMinor} para un hogar de {size}.',
      fail: 'La tabla no tiene una cantidad para un hogar de {size}.',
      unknown: person,
    },
    'match-clear': {
      pass: 'Ninguna otra solicitud se parece a este hogar.',
      fail: 'La solicitud está en revisión.',
      unknown: 'La solicitud está en revisión.',
    },
  },
};
