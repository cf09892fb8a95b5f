import type { AccountWords } from '../en/account.ts'

export const account: AccountWords = {
  title: 'Votre compte',
  passwordSet: 'Votre nouveau mot de passe est enregistré. Les autres appareils sont déconnectés.',
  telegramUnlinked: 'Telegram n’est plus relié à votre compte.',
  you: 'Vous',
  role: 'Rôle',
  roles: {
    admin: 'Administration',
    mentor: 'Mentor',
    editor: 'Rédaction',
    teacher: 'Professeur',
    student: 'Élève',
  },
  writtenIn: 'Nous vous écrivons en',
  password: {
    title: 'Mot de passe',
    present: 'Mot de passe actuel',
    hint: 'Au moins dix caractères. Vos autres appareils seront déconnectés.',
    button: 'Changer le mot de passe',
    busy: 'Changement…',
  },
  telegram: {
    title: 'Telegram',
    linked: 'Relié. Ce que nous avons à vous dire vous parvient là aussi, en plus de l’e-mail.',
    unlink: 'Délier Telegram',
    unlinking: 'Un instant…',
    ready:
      'Votre lien est prêt. Ouvrez-le, appuyez sur Démarrer, puis revenez à cette page. Il n’est destiné qu’à vous.',
    open: 'Ouvrir Telegram',
    offer: 'Recevez aussi nos messages dans votre Telegram.',
    link: 'Relier Telegram',
  },
  devices: {
    title: 'Appareils',
    signedIn: (devices) =>
      devices === 1
        ? 'Votre compte n’est ouvert que sur cet appareil.'
        : `Votre compte est ouvert sur ${devices} appareils.`,
    advice:
      'S’il en est un auquel vous ne faites plus confiance, déconnectez-vous partout, ici aussi. Rien de ce qui est à vous n’est perdu.',
    button: 'Se déconnecter partout',
    busy: 'Déconnexion…',
  },
}
