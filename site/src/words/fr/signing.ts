import type { SigningWords } from '../en/signing.ts'

export const signing: SigningWords = {
  signIn: {
    title: 'Se connecter',
    about: 'Heureux de vous revoir. Votre place est comme vous l’avez laissée.',
    newPasswordSet: 'Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.',
    button: 'Se connecter',
    busy: 'Connexion…',
    forgot: 'J’ai oublié mon mot de passe',
    noAccount: 'Je n’ai pas encore de compte',
  },
  signOut: {
    title: 'Se déconnecter',
    about: 'Sur cet appareil seulement. Tout ce que vous avez fait reste tel quel.',
    button: 'Se déconnecter',
    busy: 'Déconnexion…',
    stay: 'Je préfère rester',
  },
  register: {
    title: 'Créer un compte',
    open: 'Quelques lignes, et une place vous attend.',
    byCode:
      'Le code d’accès reçu par e-mail est votre invitation. Si vous n’en avez pas encore, [choisissez une formule].',
    button: 'Créer mon compte',
    name: 'Votre nom',
    nameHint: 'Comme votre mentor doit vous appeler.',
    emailHint: 'Nous y écrivons quand il y a quelque chose à vous dire.',
    haveAccount: 'J’ai déjà un compte',
    question: 'Je n’ai pas de code, et une question',
  },
  redeem: {
    title: 'Utiliser un code d’accès',
    about: (email) => `Il ouvre ses cours dans votre compte, ${email}.`,
    button: 'Ouvrir les cours',
    busy: 'Ouverture…',
  },
  forgot: {
    title: 'Un nouveau mot de passe',
    about:
      'Cela arrive à tout le monde. Dites-nous votre adresse, et nous vous envoyons un code pour en choisir un autre.',
    button: 'M’envoyer un code',
    busy: 'Envoi…',
    haveCode: 'J’ai déjà un code',
    back: 'Retour à la connexion',
    sentTitle: 'Regardez vos e-mails',
    sentAbout:
      'S’il existe un compte pour cette adresse, un code à six chiffres est en route, par e-mail et aussi par Telegram si vous l’avez relié. Il est valable quinze minutes.',
    again: 'Rien n’est arrivé : demander de nouveau',
  },
  reset: {
    title: 'Choisir un nouveau mot de passe',
    about:
      'Avec le code que nous vous avons envoyé. Ensuite, vous serez déconnecté partout où vous étiez connecté.',
    code: 'Code',
    codeHint: 'Les six chiffres de notre message.',
    button: 'Enregistrer le mot de passe',
    busy: 'Enregistrement…',
    another: 'Il me faut un autre code',
  },
}
