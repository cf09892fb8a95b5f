import type { BoxNotices } from '../../words.ts'

export const boxNotices: BoxNotices = {
  'box-asked-for': ({ url }) => ({
    subject: 'Nous avons l’adresse pour votre boîte de départ',
    lines: [
      'Merci. Nous préparons votre boîte de départ et vous écrivons dès qu’elle est en route.',
      'Tant que son étiquette n’est pas imprimée, vous pouvez corriger l’adresse.',
    ],
    link: { words: 'Voir où elle part', url },
  }),
  'box-waiting': ({ student, plan, url }) => ({
    subject: `Une boîte à préparer : ${student}`,
    lines: [
      plan
        ? `${student} a donné l’adresse pour la boîte de départ de ${plan}.`
        : `${student} a donné l’adresse pour une boîte de départ.`,
    ],
    link: { words: 'Voir les boîtes à préparer', url },
  }),
  'box-sent': ({ carrier, tracking, follow, url }) => ({
    subject: 'Votre boîte de départ est en route',
    lines: [
      carrier
        ? `Nous avons envoyé votre boîte de départ par ${carrier}.`
        : 'Nous avons envoyé votre boîte de départ.',
      ...(tracking ? [`Son numéro de suivi : ${tracking}`] : []),
    ],
    link: follow ? { words: 'La suivre', url: follow } : { words: 'Voir votre boîte', url },
  }),
  'box-declined': ({ reason, url }) => ({
    subject: 'Votre boîte de départ ne part pas',
    lines: [
      'Nous n’envoyons pas la boîte de départ que vous avez demandée.',
      ...(reason ? [`Votre mentor écrit : ${reason}`] : []),
    ],
    link: { words: 'Voir votre boîte', url },
  }),
}
