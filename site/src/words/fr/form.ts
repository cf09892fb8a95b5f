import type { FormWords } from '../en/form.ts'

export const form: FormWords = {
  email: 'E-mail',
  password: 'Mot de passe',
  newPassword: 'Nouveau mot de passe',
  passwordHint: 'Au moins dix caractères. Quelques mots se retiennent facilement.',
  showPassword: 'Afficher le mot de passe',
  hidePassword: 'Masquer le mot de passe',
  show: 'Afficher',
  hide: 'Masquer',
  busy: 'Un instant…',
  notYet: (title) => `Pas encore : ${title}`,
  wait: (minutes) =>
    minutes === 1 ? 'Une minute suffit.' : `Vous pourrez réessayer dans ${minutes} minutes.`,
  writeToUs: 'Nous écrire',
  tryAgain: 'Réessayer',
  accessCode: 'Code d’accès',
  accessCodeOptional: 'Code d’accès, si vous en avez un',
  accessCodeHint: 'Douze lettres et chiffres. Majuscules et traits d’union n’importent pas.',
  pagesOf: (title) => `Pages de : ${title}`,
  page: (page, pages) => `Page ${page} sur ${pages}`,
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
}
