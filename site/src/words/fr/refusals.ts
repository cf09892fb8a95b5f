import type { RefusalsWords } from '../en/refusals.ts'

export const refusals: RefusalsWords = {
  'not-found': 'Il n’y a rien ici, ou rien qui vous soit destiné.',
  'sign-in-first': 'Connectez-vous d’abord.',
  'not-allowed': 'Votre compte ne permet pas cela.',
  'wrong-credentials':
    'Cet e-mail et ce mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.',
  'account-blocked': 'Ce compte est bloqué. Écrivez à l’école pour savoir pourquoi.',
  'already-signed-in': 'Vous êtes déjà connecté.',
  'too-many-tries': 'Cela fait trop d’essais. Attendez un peu, puis réessayez.',
  'invalid-input': 'Il manque quelque chose dans le formulaire, ou ce n’est pas comme il faut.',
  'too-large': 'C’est plus grand que ce que l’école accepte.',
  'wrong-code':
    'Ce code n’est pas juste, ou n’est plus valable. Vérifiez-le ou demandez-en un nouveau.',
  'weak-password':
    'Choisissez un mot de passe d’au moins dix caractères qui ne soit pas votre e-mail.',
  'wrong-password':
    'Ce n’est pas votre mot de passe actuel. Vérifiez-le, ou demandez un code pour en choisir un nouveau.',
  'email-taken':
    'Il existe déjà un compte avec cet e-mail. Connectez-vous, ou demandez un nouveau mot de passe.',
  'registration-closed': 'L’école ouvre les comptes elle-même. Demandez-lui le vôtre.',
  'link-expired': 'Ce lien n’est plus valable. Demandez-en un nouveau.',
  'telegram-taken': 'Ce compte Telegram est relié à une autre personne de l’école.',
  'telegram-off': 'Cette école n’utilise pas Telegram.',
  'not-given-up':
    'Cette tâche n’est pas parmi celles qui ont été abandonnées. Quelqu’un l’a peut-être déjà relancée.',
  'already-exists': 'Il en existe déjà un pareil.',
  'still-in-use': 'Autre chose s’y rapporte encore, il faut donc le garder.',
  'not-possible': 'Ces valeurs ne vont pas ensemble.',
  'in-the-way': 'Quelqu’un a été plus rapide : cela se chevauche avec ce qui est là maintenant.',
  'foreign-origin':
    'Ceci a été envoyé depuis un autre site. Ouvrez la page de l’école elle-même et réessayez.',
  'wrong-host': 'Cette école n’est pas joignable sous ce nom.',
  broken: 'Quelque chose s’est cassé de notre côté. C’est noté ; réessayez, s’il vous plaît.',
  unavailable: 'L’école ne peut pas répondre pour le moment. Réessayez dans un instant.',
  'plan-gone': 'Cette formule n’est plus vendue. Choisissez-en une autre.',
  'thing-gone': 'Ceci n’est plus en vente. Choisissez autre chose.',
  'basket-empty':
    'Votre panier est vide : il n’y a rien à payer. Choisissez d’abord quelque chose.',
  'basket-full': 'Votre panier est plein. Retirez quelque chose, ou payez-le d’abord.',
  'offer-code-unknown': 'L’école ne connaît pas ce code promo. Vérifiez comment il s’écrit.',
  'price-changed':
    'Le prix a changé depuis l’ouverture de cette page. Regardez-le de nouveau avant de payer.',
  'account-needed':
    'Les séances sont gardées dans un compte. Connectez-vous ou créez-en un : votre panier vous suit.',
  'already-owned': 'Vous avez déjà tout cela, il n’y a donc rien à payer.',
  'amount-too-small': 'C’est moins que ce qu’une carte peut payer. Écrivez à l’école.',
  'order-closed': 'Cette commande ne peut plus être payée. Commencez-en une nouvelle.',
  'payments-off':
    'L’école ne prend pas de paiements pour le moment. Écrivez-lui, elle vous aidera.',
  'nothing-to-refund': 'Rien n’a été payé pour cela, ou tout a déjà été remboursé.',
  'already-refunded':
    'Une partie de votre choix a été remboursée entre-temps. Regardez à nouveau, puis choisissez.',
  'upgraded-since':
    'Cette formule a été complétée plus tard, et son prix y est compté. Remboursez d’abord le complément.',
  'payment-disputed':
    'La banque de l’acheteur examine ce paiement. Attendez sa réponse ; un remboursement pourrait partir deux fois.',
  'payment-service-away':
    'Le service de paiement ne répond pas pour le moment. Rien n’a été débité ; réessayez dans un instant.',
  'no-access-code':
    'Cette commande n’a pas de code d’accès : elle n’est pas encore payée, ou ses cours ont été ouverts aussitôt.',
  'code-unknown': 'L’école ne connaît pas ce code d’accès. Comparez-le avec votre e-mail.',
  'code-used':
    'Ce code d’accès a déjà été utilisé. Un code ouvre l’école une seule fois, pour une seule personne.',
  'code-expired':
    'Ce code d’accès a expiré sans avoir servi. Écrivez à l’école : elle vous en donnera un nouveau.',
  'code-revoked': 'L’école a repris ce code d’accès. Écrivez-lui pour savoir pourquoi.',
  'no-credits': 'Il ne vous reste plus de séances. Achetez d’abord un carnet de séances.',
  'message-empty': 'Écrivez d’abord quelque chose, quatre mille caractères au plus.',
  'reason-missing': 'Notez la raison, pour que d’autres la comprennent plus tard.',
  'already-granted':
    'Cela a déjà été accordé à la main et reste ouvert. Mettez-y fin d’abord pour le changer.',
  'end-in-past': 'Choisissez une fin à venir.',
  'already-ended': 'Cet accès a déjà pris fin.',
  'lecture-locked': 'Cette leçon n’est pas encore ouverte pour vous. Sa page dit ce qui l’ouvre.',
  'watch-first': 'Cette leçon est faite quand sa vidéo a été regardée. Regardez-la jusqu’à la fin.',
  'preview-only':
    'Vous regardez seulement l’école comme un élève la voit. Quittez l’aperçu pour agir vous-même.',
  'photos-missing': 'Ajoutez au moins une photo ou une vidéo de votre travail.',
  'too-many-photos': 'Cela fait plus de dix fichiers. Choisissez ceux qui en montrent le plus.',
  'not-a-photo':
    'L’école ne sait pas lire ce fichier. Elle lit les photos JPEG, PNG, WebP et HEIC, et les vidéos MP4, MOV et WebM.',
  'file-empty': 'Ce fichier est vide. Choisissez-en un autre.',
  'not-a-course-file':
    'Un cours prend des vidéos (MP4, MOV, WebM), des PDF, ZIP, MP3, des images et du texte simple.',
  'files-preparing':
    'L’un des fichiers est encore en cours de vérification. Rendez le devoir dans un instant.',
  'file-unreadable':
    'L’un des fichiers n’a pas pu être lu. Retirez-le ou choisissez-le de nouveau.',
  'draft-changed':
    'Quelque chose a été ajouté ou retiré ailleurs. Regardez de nouveau, puis rendez le devoir.',
  'already-handed-in': 'Vous l’avez déjà rendu. Votre mentor est en train de le regarder.',
  'already-approved': 'Ce devoir est déjà validé.',
  'already-reviewed': 'Quelqu’un a déjà corrigé ce devoir. Rien n’a été changé.',
  'remarks-missing': 'Dites ce qu’il faut retravailler quand vous rendez un devoir.',
  'too-late-to-undo': 'La décision est déjà appliquée, et l’élève prévenu.',
  'claimed-by-another': 'Quelqu’un d’autre corrige ce devoir. Prenez-le, ou passez au suivant.',
  'too-many-marks':
    'Cela fait plus de soixante repères. Supprimez-en, ou dites le reste dans les remarques.',
  'not-decided': 'L’élève verra ce repère avec la décision. D’ici là, modifiez le repère lui-même.',
  'reply-length': 'Écrivez d’abord quelque chose, mille caractères au plus.',
  'too-many-replies':
    'Cinquante réponses suffisent pour un repère. Rendez l’essai suivant, ou écrivez à l’école.',
  'redirect-round':
    'Cela tournerait en rond, jusqu’au point de départ. Choisissez une autre adresse.',
  'invalid-email': 'Ceci n’est pas une adresse e-mail. Vérifiez-la.',
  'name-missing': 'Indiquez votre nom.',
  'message-length': 'Écrivez un message de dix à quatre mille caractères.',
  'looks-automatic':
    'Un champ caché de ce formulaire a été rempli. Videz-le, ou écrivez-nous un e-mail.',
  'link-unknown': 'Ce lien ne vient pas de nous, ou n’est plus valable. Demandez un nouvel e-mail.',
  'comment-length': 'Écrivez au moins vingt caractères, et six cents au plus.',
  'comment-waiting':
    'Votre avis précédent à ce sujet est encore en lecture. Écrivez de nouveau quand ce sera fait.',
  'no-group-course': 'Ce cours n’existe pas, ou ne se suit pas en groupe.',
  'student-unknown': 'Cet élève n’existe pas.',
  'not-paid': 'Cet élève n’a pas accès au cours. Accordez-le, ou attendez le paiement.',
  'not-in-group': 'Cet élève n’est dans aucun groupe de ce cours.',
  'same-group': 'Cet élève est déjà dans ce groupe.',
  'group-full': 'Ce groupe est complet. Choisissez-en un autre, ou ajoutez des places.',
  'no-box': 'Aucune de vos formules ne comprend de boîte de départ, ou votre accès est terminé.',
  'box-asked-for': 'Vous avez déjà demandé votre boîte. Vous voyez ci-dessous où elle part.',
  'box-labelled':
    'L’étiquette est imprimée, l’adresse ne change donc plus. Écrivez à l’école si elle est fausse.',
  'box-sent': 'Votre boîte est déjà en route.',
  'invalid-address': 'Il manque quelque chose dans l’adresse, ou ce n’est pas comme il faut.',
  'box-not-pending': 'Cette boîte a été envoyée ou refusée entre-temps. Rien n’a été changé.',
}
