import { counted } from '../counted.ts'
import type { ReceiptWords } from '../en/receipt.ts'

export const receipt: ReceiptWords = {
  orders: 'Vos commandes',
  none: 'Vous n’avez encore rien commandé. [Voir les formules].',
  unread: counted('fr', { one: 'nouveau message', other: 'nouveaux messages' }),
  see: (number) => `Commande ${number}`,
  states: {
    draft: 'Non payée',
    'awaiting-payment': 'Non payée',
    paid: 'Payée',
    failed: 'Non payée',
    cancelled: 'Terminée',
    expired: 'Terminée',
    review: 'En vérification',
    'partly-refunded': 'Remboursée en partie',
    refunded: 'Remboursée',
  },

  title: 'Reçu',
  number: 'Numéro de commande',
  item: 'Désignation',
  amount: 'Montant',
  times: (quantity, title) => `${quantity} × ${title}`,
  subtotal: 'Ensemble',
  discount: 'Réductions',
  credit: 'Déjà payé, pour la formule précédente',
  taxIncluded: 'Taxe comprise',
  taxAdded: 'Taxe',
  total: 'Total',
  refunded: 'Remboursé',
  documents: 'Pièces',
  kinds: { invoice: 'Facture', 'credit-note': 'Avoir' },
  pdf: (kind, number) => `${kind} ${number} (PDF)`,
  copy: (what) => `Copier : ${what}`,
  copied: 'Copié',

  history: 'Ce qui s’est passé',
  placed: 'Commandé',
  paid: 'Payé',
  reference: 'Référence du paiement',
  payments: {
    created: 'Paiement commencé',
    processing: 'Paiement en route',
    paid: 'Paiement reçu',
    failed: 'Paiement refusé',
    cancelled: 'Paiement annulé',
    review: 'Paiement vérifié par une personne',
  },
  refunds: {
    pending: 'Remboursement en route',
    'requires-action': 'Remboursement en route',
    succeeded: 'Somme remboursée',
    failed: 'Le remboursement a échoué',
    cancelled: 'Remboursement annulé',
  },

  lessonsAdded: 'Vos séances sont ajoutées à votre compte.',
  lessonsLeft: counted('fr', {
    one: 'séance que vous pouvez encore réserver',
    other: 'séances que vous pouvez encore réserver',
  }),
  lessons: 'Séances',
  talkBelow: 'Écrivez-nous à ce sujet plus bas sur cette page.',

  talk: 'Messages',
  from: { student: 'Vous', staff: 'L’école', school: 'L’école' },
  school: {
    'order-opened':
      'Merci de votre commande. C’est ici qu’on en parle : écrivez-nous ce que vous avez en tête, et nous répondons ici.',
    'homework-approved': 'Votre devoir est validé.',
  },
  message: (subject) => `Votre message à propos de ${subject}`,
  send: 'Envoyer',
  markRead: 'Marquer comme lu',
}
