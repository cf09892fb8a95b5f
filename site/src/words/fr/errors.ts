import type { ErrorsWords } from '../en/errors.ts'

export const errors: ErrorsWords = {
  pages: {
    400: {
      title: 'Ceci n’a pas pu être lu',
      words:
        'Il manque quelque chose dans ce qui a été envoyé, ou ce n’est pas comme il faut. Revenez en arrière, relisez et envoyez de nouveau.',
    },
    403: {
      title: 'Cette porte est pour quelqu’un d’autre',
      words:
        'Votre compte ne permet pas d’ouvrir cette page. Si vous pensez qu’il le devrait, écrivez à l’école : c’est vite réglé.',
    },
    404: {
      title: 'Cette page n’a jamais été reliée',
      words:
        'Peut-être a-t-elle déménagé, peut-être l’adresse a-t-elle perdu une lettre en chemin. Rien d’autre ne manque.',
    },
    409: {
      title: 'Quelque chose est arrivé avant',
      words:
        'Ce que vous demandez ne va plus avec ce qui est là maintenant. Revenez en arrière et regardez de nouveau.',
    },
    413: {
      title: 'C’est trop grand',
      words:
        'L’école n’accepte ni fichiers ni textes de cette taille. Choisissez quelque chose de plus petit et envoyez de nouveau.',
    },
    429: {
      title: 'Un peu plus lentement, s’il vous plaît',
      words:
        'On a demandé d’ici plus que nous ne pouvons donner à la fois. Attendez une minute, puis reprenez où vous en étiez.',
    },
    500: {
      title: 'Quelque chose est tombé de la table',
      words:
        'C’était notre faute, pas la vôtre, et c’est noté. Réessayez ; si cela arrive deux fois, dites-le-nous.',
    },
    503: {
      title: 'De retour dans un instant',
      words:
        'L’école est injoignable pour le moment. Cela ne durera pas : réessayez dans une minute.',
    },
  },
  again: 'Réessayer',
  home: 'Vers la première page',
  elsewhere: 'Ce que vous cherchiez peut-être',
  write: 'Nous écrire',
  reference:
    'Si vous nous écrivez, mentionnez cette référence : elle nous aide à trouver ce qui s’est passé.',
}
