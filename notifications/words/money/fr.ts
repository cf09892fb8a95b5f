import { orderInPanel } from '../../orderInPanel.ts'
import type { MoneyNotices } from '../../words.ts'

/** What is told of money that does not come, or goes back. */
export const moneyNotices: MoneyNotices = {
  'payment-failed': ({ number, what, url }) => ({
    subject: `Le paiement de la commande ${number} n’a pas abouti`,
    lines: [
      `Finalement, votre banque n’a pas exécuté le paiement pour ${what}.`,
      'Rien n’a été débité. Vous pouvez réessayer, ou payer autrement, sur la page de votre commande.',
    ],
    link: { words: 'Voir votre commande', url },
  }),
  'order-refunded': ({ school, number, what, amount, url }) => ({
    subject: `Remboursement : ${amount} de ${school}`,
    lines: [
      `Nous avons remboursé ${amount} pour la commande ${number} (${what}).`,
      'L’argent retourne d’où il est venu ; selon la banque, cela prend de quelques jours à deux semaines. Ce qui avait été payé ainsi ne vous est plus ouvert.',
    ],
    link: { words: 'Voir votre commande', url },
  }),
  'payment-returned': ({ number, what, amount, url }) => ({
    subject: `Votre paiement vous est rendu : ${amount}`,
    lines: [
      `Votre paiement pour la commande ${number} (${what}) est arrivé trop tard, une seconde fois, ou autrement qu’il n’était demandé.`,
      `Nous l’avons rendu en entier, ${amount}. L’argent retourne d’où il est venu ; selon la banque, cela prend de quelques jours à deux semaines.`,
    ],
    link: { words: 'Voir votre commande', url },
  }),
  'refund-failed': ({ number, what, amount, problem, site }) => ({
    subject: `Un remboursement a échoué : ${number}`,
    lines: [
      `${amount} de la commande ${number} (${what}) n’ont pas pu être remboursés${problem ? ` : ${problem}` : ''}.`,
      'Ce qu’il avait fermé est de nouveau ouvert. Demandez à l’acheteur comment lui envoyer l’argent, ou réessayez dans le panneau.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'refund-elsewhere': ({ number, what, amount, site }) => ({
    subject: `Un remboursement a été fait ailleurs : ${number}`,
    lines: [
      `${amount} de la commande ${number} (${what}) ont été remboursés chez le service de paiement, pas ici.`,
      'C’est une partie de la commande, et personne n’a dit pour quoi. Rien n’a donc été fermé : faites-le dans le panneau s’il le faut.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'dispute-open': ({ number, what, amount, problem, until, site }) => ({
    subject: `Un paiement est contesté : ${number}`,
    lines: [
      `La banque d’un acheteur réclame ${amount} pour la commande ${number} (${what})${problem ? ` : ${problem}` : ''}.`,
      until
        ? `Vous pouvez répondre jusqu’au ${until}, chez le service de paiement. Son accès reste tel quel jusqu’à la décision de la banque.`
        : 'Son accès reste tel quel jusqu’à la décision de la banque.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'dispute-won': ({ number, what, amount, site }) => ({
    subject: `Contestation gagnée : ${number}`,
    lines: [
      `La banque laisse à l’école ${amount} de la commande ${number} (${what}).`,
      'Rien ne change pour l’acheteur.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'dispute-lost': ({ number, what, amount, site }) => ({
    subject: `Contestation perdue : ${number}`,
    lines: [
      `La banque a repris ${amount} de la commande ${number} (${what}).`,
      'Ce qui avait été payé ainsi est fermé.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
}

const inPanel = 'Voir la commande dans le panneau'
