import type { DocumentWords } from './en.ts'

export const documentWords: DocumentWords = {
  kind: { invoice: 'Facture', 'credit-note': 'Avoir' },
  date: 'Date',
  order: 'Commande',
  to: 'Pour',
  taxId: 'Numéro fiscal',
  item: 'Désignation',
  quantity: 'Quantité',
  unit: 'Prix',
  amount: 'Montant',
  subtotal: 'Ensemble',
  discount: 'Réductions',
  credit: 'Déjà payé, pour la formule précédente',
  taxIncluded: (rate) => `Dont taxe à ${rate}`,
  taxAdded: (rate) => `Taxe à ${rate}`,
  taxOf: 'Dont taxe',
  total: { invoice: 'Payé', 'credit-note': 'Remboursé' },
  corrects: (number) => `Corrige la facture ${number}`,
  reason: 'Motif',
  givenBack: 'Somme remboursée',
}
