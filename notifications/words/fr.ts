import type { Words } from '../words.ts'
import { boxNotices } from './boxes/fr.ts'
import { fulfilmentNotices } from './fulfilment/fr.ts'
import { moneyNotices } from './money/fr.ts'

export const fr: Words = {
  signature: ({ school, email }) =>
    `Vous recevez ce message de ${school}, car ${email} y a un compte.`,
  buyerSignature: ({ school, email }) =>
    `Vous recevez ce message de ${school}, car une commande y a été passée pour ${email}.`,
  subscriberSignature: ({ school, email }) =>
    `${school} vous écrit, car ${email} a été inscrit à sa lettre.`,
  notices: {
    'code-requested': ({ school, code, until }) => ({
      subject: `Votre code pour ${school}`,
      lines: [
        'Avec ce code, vous pouvez choisir un nouveau mot de passe :',
        `Il fonctionne une seule fois, jusqu’à ${until}. Personne de l’école ne vous le demandera jamais.`,
        'Ce n’était pas vous ? Alors ne faites rien : sans ce code, votre mot de passe ne change pas.',
      ],
      code,
    }),
    'password-changed': ({ school, site }) => ({
      subject: `Votre mot de passe chez ${school} a été changé`,
      lines: [
        'Votre mot de passe vient d’être changé, et tous vos autres appareils ont été déconnectés.',
        'Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe et prévenez l’école.',
      ],
      link: { words: 'Aller sur le site de l’école', url: site },
    }),
    'account-made': ({ school, email, site }) => ({
      subject: `Bienvenue chez ${school}`,
      lines: ['Votre compte est prêt.', `Connectez-vous avec ${email} et votre mot de passe.`],
      link: { words: 'Aller sur le site de l’école', url: site },
    }),
    'telegram-linked': ({ school }) => ({
      subject: `Telegram est relié à ${school}`,
      lines: [
        `Désormais, ${school} vous écrit aussi sur Telegram.`,
        'Pour y mettre fin, écrivez /stop au bot.',
      ],
    }),
    'telegram-unlinked': ({ school, site }) => ({
      subject: `Telegram n’est plus relié à ${school}`,
      lines: [
        `${school} ne vous écrit plus sur Telegram. Vous continuez à recevoir les e-mails.`,
        'Vous pouvez relier Telegram de nouveau quand vous le souhaitez.',
      ],
      link: { words: 'Aller sur le site de l’école', url: site },
    }),
    ...fulfilmentNotices,
    ...boxNotices,
    'order-review': ({ site, number, what }) => ({
      subject: `Un paiement demande votre attention : ${number}`,
      lines: [
        `De l’argent est arrivé pour la commande ${number} (${what}) sans qu’elle l’explique : un autre montant, ou un second paiement.`,
        'Rien n’a été ouvert pour cela. Comparez avec le service de paiement, puis remboursez ou ouvrez les cours.',
      ],
      link: {
        words: 'Voir la commande dans le panneau',
        url: `${site}/admin/collections/orders?search=${number}`,
      },
    }),
    ...moneyNotices,
    'codes-again': ({ school, number, what, url, codes }) => ({
      subject: `Votre code d’accès pour ${school}`,
      lines: [
        `Voici de nouveau votre code d’accès pour ${what}, de la commande ${number}.`,
        'Avec lui, vous créez votre compte, et vos cours y sont. Il fonctionne une seule fois, pour une seule personne.',
      ],
      code: codes.join(' '),
      link: { words: 'Voir votre commande', url },
    }),
    'homework-handed-in': ({ course, lecture, url }) => ({
      subject: `Votre devoir est bien arrivé : ${lecture}`,
      lines: [
        `Nous avons reçu votre devoir pour « ${lecture} » (${course}).`,
        'Votre mentor va le regarder et vous écrire. En attendant, la leçon suivante est ouverte.',
      ],
      link: { words: 'Voir votre devoir', url },
    }),
    'homework-waiting': ({ student, course, lecture, attempt, url }) => ({
      subject: `Devoir à corriger : ${student}, ${lecture}`,
      lines: [`${student} a rendu « ${lecture} » (${course}). C’est l’essai n° ${attempt}.`],
      link: { words: 'Le corriger', url },
    }),
    'homework-approved': ({ course, lecture, remarks, marks, url }) => ({
      subject: `Validé : ${lecture}`,
      lines: [
        `Bravo. Votre devoir pour « ${lecture} » (${course}) est validé.`,
        ...(remarks ? [`Votre mentor écrit : ${remarks}`] : []),
        ...sayMarks(marks),
      ],
      link: { words: 'Continuer à apprendre', url },
    }),
    'homework-returned': ({ course, lecture, remarks, marks, url }) => ({
      subject: `Encore une fois : ${lecture}`,
      lines: [
        `Votre mentor a regardé votre devoir pour « ${lecture} » (${course}) et vous demande de le retravailler un peu.`,
        ...(remarks ? [`Votre mentor écrit : ${remarks}`] : []),
        ...sayMarks(marks),
        'Rendez-le de nouveau quand vous voulez.',
      ],
      link: { words: 'Ouvrir la leçon', url },
    }),
    'mark-reply': ({ student, course, lecture, reply, url }) => ({
      subject: `Une réponse au repère ${reply?.mark} : ${lecture}`,
      lines: [
        reply?.isStudents
          ? `${student} a répondu au repère ${reply.mark} de son devoir pour « ${lecture} » (${course}) :`
          : `Votre mentor a répondu au repère ${reply?.mark} de votre devoir pour « ${lecture} » (${course}) :`,
        reply?.text ?? '',
      ],
      link: { words: 'Lire et répondre', url },
    }),
    'course-finished': ({ course, url }) => ({
      subject: `Vous avez terminé ${course}`,
      lines: [
        `Félicitations, vous avez terminé ${course} : toutes les leçons, tous les devoirs.`,
        'Les leçons restent ouvertes, pour y revenir quand vous voulez.',
      ],
      link: { words: 'Revoir le cours', url },
    }),
    'comment-waiting': ({ student, about, text, url }) => ({
      subject: `Un avis à lire : ${student}`,
      lines: [
        `${student} a écrit à propos de ${about ?? 'l’école'}. Son avis paraîtra dès que vous l’aurez validé :`,
        text,
      ],
      link: { words: 'Valider ou refuser l’avis', url },
    }),
    'comment-approved': ({ school, about, text, url }) => ({
      subject: `Votre avis est sur le site de ${school}`,
      lines: [`Merci. Chacun peut lire désormais votre avis sur ${about ?? school} :`, text],
      link: { words: 'Voir l’avis', url },
    }),
    'subscription-asked': ({ school, confirm }) => ({
      subject: `Souhaitez-vous recevoir la lettre de ${school} ?`,
      lines: [
        `Quelqu’un, sans doute vous, a inscrit cette adresse à la lettre de ${school}.`,
        'Elle ne vous sera envoyée que si vous le confirmez.',
        'Ce n’était pas vous ? Ne faites rien, et vous n’en entendrez plus parler.',
      ],
      ...(confirm === null
        ? {}
        : { link: { words: 'Oui, je souhaite recevoir la lettre', url: confirm } }),
    }),
    'subscription-confirmed': ({ school, leave }) => ({
      subject: `Vous êtes inscrit à la lettre de ${school}`,
      lines: [
        'Vous recevrez désormais la lettre.',
        `Vous pouvez vous désinscrire à tout moment, en un clic : ${leave}`,
      ],
    }),
    'inquiry-received': ({ name, from, about, message, url }) => ({
      subject: `Un message de ${name}`,
      lines: [
        `${name} (${from}) a écrit à l’école${about ? ` au sujet de : ${about}` : ''}.`,
        message,
      ],
      link: { words: 'L’ouvrir dans l’administration', url },
    }),
    'group-placed': ({ group, course, starts, url }) => ({
      subject: `Votre groupe : ${group}`,
      lines: [
        `Vous avez une place dans ${group} et suivez ${course} avec les autres.`,
        starts === null ? 'Vous pouvez commencer tout de suite.' : `Il commence le ${starts}.`,
      ],
      link: { words: 'Voir votre groupe', url },
    }),
    'group-announcement': ({ group, text, url }) => ({
      subject: `À tout le groupe ${group}`,
      lines: [text],
      link: { words: 'Voir votre groupe', url },
    }),
    'test-message': ({ school }) => ({
      subject: `Un message d’essai de ${school}`,
      lines: ['Si vous lisez ceci, les messages de l’école vous parviennent ici.'],
    }),
  },
  replies: {
    linked: (school) =>
      `Cette conversation est maintenant reliée : ${school} vous écrira aussi ici. Pour y mettre fin, écrivez /stop.`,
    'link-expired': (school) =>
      `Ce lien n’est plus valable. Ouvrez le site de ${school} et demandez-en un nouveau.`,
    'telegram-taken': (school) =>
      `Ce compte Telegram est relié à une autre personne de ${school}. Écrivez /stop pour y mettre fin, puis réessayez.`,
    stopped: (school) => `${school} ne vous écrira plus ici. Les e-mails continuent comme avant.`,
    'not-linked': (school) => `Cette conversation n’est reliée à personne chez ${school}.`,
    help: (school) =>
      `Je transmets les messages de ${school}. Pour relier cette conversation, connectez-vous sur le site et choisissez « Relier Telegram ». Pour y mettre fin, écrivez /stop.`,
  },
}

const sayMarks = (count: number): string[] =>
  count === 0
    ? []
    : [
        count === 1
          ? 'Il y a un repère sur vos photos. Vous le trouverez sur la page de la leçon.'
          : `Il y a ${count} repères sur vos photos. Vous les trouverez sur la page de la leçon.`,
      ]
