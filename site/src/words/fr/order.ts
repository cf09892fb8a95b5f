import type { OrderWords } from '../en/order.ts'

const waiting = {
  title: 'Pas encore payée',
  about: 'Votre commande est notée et attend son paiement. Rien n’a été débité jusqu’ici.',
}

const over = {
  title: 'Cette commande est close',
  about:
    'Elle n’a pas été payée, et rien n’a été débité. Vous pouvez en commencer une nouvelle quand vous voulez.',
}

export const order: OrderWords = {
  states: {
    draft: waiting,
    'awaiting-payment': waiting,
    failed: {
      title: 'Le paiement n’a pas abouti',
      about: 'Rien n’a été débité. Réessayez, peut-être avec une autre carte.',
    },
    cancelled: over,
    expired: over,
    review: {
      title: 'Nous regardons votre paiement',
      about:
        'Quelque chose n’y est pas comme nous l’attendions, une personne le regarde donc avant que rien ne s’ouvre. Vous n’avez rien à faire.',
    },
    paid: { title: 'Merci', about: 'Votre commande est payée.' },
    'partly-refunded': {
      title: 'Merci',
      about: 'Votre commande est payée, et une partie vous a été remboursée.',
    },
    refunded: {
      title: 'Vous êtes remboursé',
      about: 'Cette commande a été remboursée, et ce qu’elle avait ouvert est refermé.',
    },
    processing: {
      title: 'Votre paiement est en route',
      about:
        'La banque ne l’a pas encore confirmé. Cela prend le plus souvent quelques instants ; certaines banques prennent des jours.',
    },
  },
  declines: {
    insufficient_funds: 'Il n’y a pas assez d’argent derrière cette carte.',
    expired_card: 'Cette carte a expiré.',
    incorrect_cvc: 'Le code de sécurité de la carte n’était pas juste.',
    processing_error: 'La carte n’a pas pu être débitée pour le moment. Réessayez dans un instant.',
    payment_intent_payment_attempt_failed: 'Votre banque n’a pas exécuté le paiement.',
    payment_intent_authentication_failure:
      'Votre banque n’a pas pu s’assurer que c’était bien vous.',
    unknown: 'Votre banque a refusé la carte sans dire pourquoi.',
  },
  facts: (number, titles, total) => `Commande ${number} : ${titles}, ${total}`,
  open: 'Vos cours sont ouverts.',
  begin: 'Commencer',
  pay: 'Continuer et payer',
  beginAgain: 'Recommencer',
  looksAgain: 'Cette page regarde de nouveau d’elle-même.',
  lookNow: 'Regarder maintenant',
  code: 'Votre code d’accès. Il fonctionne une seule fois, pour une seule personne.',
  makeAccount: 'Créer votre compte',
  haveAccount: 'J’ai un compte',
  mailed: (email) => `Il est aussi envoyé à ${email}, au cas où vous perdriez cette page.`,
  codeUsed: 'Le code d’accès de cette commande a été utilisé. Connectez-vous pour continuer.',
  signIn: 'Se connecter',
}
