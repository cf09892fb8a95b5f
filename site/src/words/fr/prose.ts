import type { ProseWords } from '../en/prose.ts'

export const prose: ProseWords = {
  contents: 'Sur cette page',
  table: 'Tableau',
  code: 'Code',
  cannotPlay: 'Votre navigateur ne peut pas le lire ici. [Ouvrir le film seul].',
  changed: (day) => `Dernière modification le ${day}`,
  draft: 'Aperçu du brouillon',
  draftWords: 'Seules les personnes qui écrivent pour l’école voient cette page.',
  edit: 'Modifier',
}
