import type { DevelopersWords } from '../en/developers.ts'

export const developers: DevelopersWords = {
  title: 'Pour les développeurs',
  about:
    'L’école répond aux programmes comme aux personnes. Voici ses propres points d’accès. Ce qu’ils reçoivent est vérifié par les schémas montrés ici, et ce qu’ils répondent a ces formes.',
  file: 'Toute la description en OpenAPI 3.1',
  signIn:
    'Les appels qui ne sont pas pour tous demandent le cookie que donne la connexion, et ceux qui changent quelque chose l’adresse de cette école comme origine.',
  callers: {
    everyone: 'Pour tous',
    'signed-in': 'Pour toute personne connectée',
    mentors: 'Pour les mentors',
    reviewers: 'Pour les mentors et l’enseignant du cours',
  },
  takes: 'Reçoit',
  answers: 'Répond',
  shared: 'Ce qu’ils partagent',
}
