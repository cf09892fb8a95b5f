import type { CheckoutWords } from '../en/checkout.ts'

export const checkout: CheckoutWords = {
  mentor: 'Un mentor regarde votre travail et répond',
  box: 'Une boîte de matériel vous est envoyée',
  card: {
    title: 'Payer par carte',
    yours: 'Votre carte',
    bought: (titles, email) => `${titles}, pour ${email}`,
    number: (number) => `Commande ${number}`,
    pay: (total) => `Payer ${total}`,
    paying: 'Paiement…',
    privacy:
      'Votre carte va au service de paiement, jamais à nous. Vous ne payez qu’une fois, quel que soit le nombre d’appuis.',
    needsScript:
      'La carte se saisit dans un formulaire du service de paiement, et ce formulaire a besoin de JavaScript. Activez-le pour cette page et rechargez-la ; tout le reste de l’école fonctionne sans.',
    notLoaded:
      'Le formulaire de carte n’a pas pu être chargé. Vérifiez votre connexion et rechargez la page.',
    failed: 'Le paiement n’a pas abouti. Réessayez, ou prenez une autre carte.',
  },
}
