import type { FulfilmentNotices } from '../../words.ts'

export const fulfilmentNotices: FulfilmentNotices = {
  'order-paid': ({ school, number, what, total, url, codes, given }) => ({
    subject: `Votre commande ${number} chez ${school}`,
    lines: [
      total === null
        ? `Merci d’avoir choisi ${what}.`
        : `Merci. ${total} ont été payés pour ${what}.`,
      ...(codes.length > 0
        ? [
            'Avec ce code d’accès, vous créez votre compte, et vos cours y sont. Il sert une fois, à une seule personne.',
          ]
        : []),
      ...(given.hasCourses ? ['Vos cours sont ouverts : connectez-vous et commencez.'] : []),
      ...(given.lessons === 0 ? [] : [`Séances que vous pouvez réserver : ${given.lessons}.`]),
      ...(given.services === null
        ? []
        : [
            `Sur la page de votre commande, vous pouvez nous écrire à propos de ${given.services}, et nous y répondons.`,
          ]),
      ...(given.hasInvoice ? ['Votre facture est jointe.'] : []),
    ],
    ...(codes.length > 0 && { code: codes.join(' ') }),
    link: { words: 'Voir votre commande', url },
  }),
  'message-waiting': ({ about, number, text, url }) => ({
    subject: `Un message à propos de ${about}`,
    lines: [number ? `À propos de ${about}, commande ${number} :` : `À propos de ${about} :`, text],
    link: { words: 'Lire et répondre', url },
  }),
  'access-ending': ({ course, until, url }) => ({
    subject: `${course} est ouvert jusqu’au ${until}`,
    lines: [
      `Votre accès à ${course} prend fin le ${until}.`,
      'D’ici là, tout vous est ouvert. Écrivez à l’école s’il vous faut plus de temps.',
    ],
    link: { words: 'Continuer d’apprendre', url },
  }),
  'access-over': ({ course, until, url }) => ({
    subject: `Votre accès à ${course} a pris fin`,
    lines: [
      `${course} vous était ouvert jusqu’au ${until}.`,
      'Ce que vous y avez fait est conservé. Si vous revenez, vous reprenez où vous en étiez.',
    ],
    link: { words: 'Voir les formules', url },
  }),
}
