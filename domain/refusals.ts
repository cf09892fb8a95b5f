/**
 * Why the school says no: each reason with its HTTP status and the words people read. The page, the
 * API, the panel and Telegram all answer from this one table.
 */
export const refusals = {
  'not-found': {
    status: 404,
    words: 'There is nothing here, or nothing that is meant for you.',
  },
  'sign-in-first': {
    status: 401,
    words: 'Please sign in first.',
  },
  'not-allowed': {
    status: 403,
    words: 'Your account may not do this.',
  },
  'wrong-credentials': {
    status: 401,
    words: 'This e-mail and password do not belong together. Check both and try again.',
  },
  'account-blocked': {
    status: 403,
    words: 'This account has been blocked. Write to the school to ask why.',
  },
  'already-signed-in': {
    status: 409,
    words: 'You are signed in already.',
  },
  'too-many-tries': {
    status: 429,
    words: 'That was too many tries. Wait a little, then try again.',
  },
  'invalid-input': {
    status: 400,
    words: 'Something in the form is missing or not as it should be.',
  },
  'too-large': {
    status: 413,
    words: 'This is larger than the school accepts.',
  },
  'wrong-code': {
    status: 400,
    words: 'This code is not right, or no longer valid. Check it, or ask for a new one.',
  },
  'weak-password': {
    status: 400,
    words: 'Choose a password of at least ten characters that is not your e-mail.',
  },
  'wrong-password': {
    status: 400,
    words: 'This is not your present password. Check it, or ask for a code to set a new one.',
  },
  'email-taken': {
    status: 409,
    words: 'There is an account with this e-mail already. Sign in, or ask for a new password.',
  },
  'registration-closed': {
    status: 403,
    words: 'The school opens accounts itself. Ask it for yours.',
  },
  'link-expired': {
    status: 410,
    words: 'This link is no longer valid. Ask for a new one.',
  },
  'telegram-taken': {
    status: 409,
    words: 'This Telegram account is linked to another person of the school.',
  },
  'telegram-off': {
    status: 404,
    words: 'This school does not use Telegram.',
  },
  'not-given-up': {
    status: 409,
    words:
      'This job is not among those that were given up. Someone may have tried it again already.',
  },
  'already-exists': {
    status: 409,
    words: 'There is one like this already.',
  },
  'still-in-use': {
    status: 409,
    words: 'Something else still refers to this, so it has to stay.',
  },
  'not-possible': {
    status: 409,
    words: 'These values do not go together.',
  },
  'in-the-way': {
    status: 409,
    words: 'Someone else was quicker: this overlaps with what is there now.',
  },
  'foreign-origin': {
    status: 403,
    words: 'This was sent from another site. Open the page of the school itself and try again.',
  },
  'wrong-host': {
    status: 421,
    words: 'This school is not reached under this name.',
  },
  broken: {
    status: 500,
    words: 'Something broke on our side. It has been written down; please try again.',
  },
  unavailable: {
    status: 503,
    words: 'The school cannot answer just now. Please try again in a moment.',
  },
  'plan-gone': {
    status: 410,
    words: 'This plan is no longer sold. Choose another one.',
  },
  'thing-gone': {
    status: 410,
    words: 'This is no longer sold. Choose something else.',
  },
  'basket-empty': {
    status: 409,
    words: 'Your basket is empty, so there is nothing to pay. Choose something first.',
  },
  'basket-full': {
    status: 409,
    words: 'Your basket is full. Take something out, or pay for it first.',
  },
  'offer-code-unknown': {
    status: 400,
    words: 'The school knows no offer of this code. Check how it is written.',
  },
  'price-changed': {
    status: 409,
    words: 'The price has changed since this page was opened. Look at it again before you pay.',
  },
  'account-needed': {
    status: 409,
    words: 'Lessons are kept in an account. Sign in or make one, and your basket comes with you.',
  },
  'already-owned': {
    status: 409,
    words: 'You have all of this already, so there is nothing to pay.',
  },
  'amount-too-small': {
    status: 409,
    words: 'This is less than a card can be charged. Write to the school.',
  },
  'order-closed': {
    status: 409,
    words: 'This order can no longer be paid. Begin a new one.',
  },
  'payments-off': {
    status: 503,
    words: 'The school takes no payments just now. Write to it, and it will help you.',
  },
  'nothing-to-refund': {
    status: 409,
    words: 'Nothing was paid for this, or all of it has been given back already.',
  },
  'already-refunded': {
    status: 409,
    words: 'Part of what you chose has been given back meanwhile. Look again, and choose anew.',
  },
  'upgraded-since': {
    status: 409,
    words: 'This plan was upgraded later, and its price counts there. Give the upgrade back first.',
  },
  'payment-disputed': {
    status: 409,
    words:
      'The buyer’s bank is looking into this payment. Wait for what it says; money given back now could leave twice.',
  },
  'payment-service-away': {
    status: 503,
    words:
      'The payment service does not answer just now. Nothing was charged; try again in a moment.',
  },
  'no-access-code': {
    status: 409,
    words: 'This order has no access code: it is not paid yet, or its courses were opened at once.',
  },
  'code-unknown': {
    status: 400,
    words: 'The school does not know this access code. Check it against your mail.',
  },
  'code-used': {
    status: 409,
    words: 'This access code has been used already. A code opens the school once, for one person.',
  },
  'code-expired': {
    status: 410,
    words:
      'This access code has ended unused. Write to the school, and it will give you a new one.',
  },
  'code-revoked': {
    status: 410,
    words: 'The school has taken this access code back. Write to it to ask why.',
  },
  'no-credits': {
    status: 409,
    words: 'You have no lessons left. Buy a pack of lessons first.',
  },
  'message-empty': {
    status: 400,
    words: 'Write something first, of at most four thousand characters.',
  },
  'reason-missing': {
    status: 400,
    words: 'Write down why, so that others understand it later.',
  },
  'already-granted': {
    status: 409,
    words: 'This was given by hand already, and is still open. End that first to change it.',
  },
  'end-in-past': {
    status: 400,
    words: 'Choose an end that lies ahead.',
  },
  'already-ended': {
    status: 409,
    words: 'This access has ended already.',
  },
  'lecture-locked': {
    status: 403,
    words: 'This lecture is not open for you yet. Its page says what opens it.',
  },
  'watch-first': {
    status: 409,
    words: 'This lecture is done when its video has been watched. Watch it to the end.',
  },
  'preview-only': {
    status: 403,
    words:
      'You are only looking at the school as a student sees it. Leave the preview to do something yourself.',
  },
  'photos-missing': {
    status: 400,
    words: 'Add at least one photo or video of your work.',
  },
  'too-many-photos': {
    status: 400,
    words: 'That is more than ten files. Choose the ones that show most.',
  },
  'not-a-photo': {
    status: 415,
    words:
      'This is no photo or video the school can read. JPEG, PNG, WebP and HEIC are, and MP4, MOV and WebM.',
  },
  'file-empty': {
    status: 400,
    words: 'This file is empty. Choose another one.',
  },
  'not-a-course-file': {
    status: 415,
    words: 'Courses take videos (MP4, MOV, WebM), PDF, ZIP, MP3, pictures and plain text.',
  },
  'files-preparing': {
    status: 409,
    words: 'One of the files is still being checked. Hand in again in a moment.',
  },
  'file-unreadable': {
    status: 409,
    words: 'One of the files could not be read. Take it out, or choose it again.',
  },
  'draft-changed': {
    status: 409,
    words: 'Something was added or taken out elsewhere. Look again, then hand in.',
  },
  'already-handed-in': {
    status: 409,
    words: 'You have handed this in already. Your mentor is looking at it.',
  },
  'already-approved': {
    status: 409,
    words: 'This homework has been approved already.',
  },
  'already-reviewed': {
    status: 409,
    words: 'Someone has reviewed this homework already. Nothing was changed.',
  },
  'remarks-missing': {
    status: 400,
    words: 'Say what to work on when you return homework.',
  },
  'too-late-to-undo': {
    status: 409,
    words: 'The verdict has been applied already, and the student told.',
  },
  'claimed-by-another': {
    status: 409,
    words: 'Someone else has this homework on their bench. Take it over, or go on with the next.',
  },
  'too-many-marks': {
    status: 409,
    words: 'That is more than sixty marks. Take some away, or say the rest in the remarks.',
  },
  'not-decided': {
    status: 409,
    words: 'The student sees this mark with the verdict. Until then, change the mark itself.',
  },
  'reply-length': {
    status: 400,
    words: 'Write something first, of at most a thousand characters.',
  },
  'too-many-replies': {
    status: 409,
    words:
      'Fifty replies are enough for one mark. Hand in your next attempt, or write to the school.',
  },
  'redirect-round': {
    status: 400,
    words: 'This would lead round to where it began. Choose another address.',
  },
  'invalid-email': {
    status: 400,
    words: 'This is not an e-mail address. Check it.',
  },
  'name-missing': {
    status: 400,
    words: 'Write your name.',
  },
  'message-length': {
    status: 400,
    words: 'Write a message of ten to four thousand characters.',
  },
  'looks-automatic': {
    status: 400,
    words: 'A hidden field of this form was filled in. Empty it, or write us a mail.',
  },
  'link-unknown': {
    status: 404,
    words: 'This link is not one of ours, or no longer valid. Ask for a new mail.',
  },
  'comment-length': {
    status: 400,
    words: 'Write at least twenty characters, and at most six hundred.',
  },
  'comment-waiting': {
    status: 409,
    words: 'What you wrote about this before is still being read. Write again when that is done.',
  },
  'no-group-course': {
    status: 404,
    words: 'There is no such course, or it is not learnt in groups.',
  },
  'student-unknown': {
    status: 404,
    words: 'There is no such student.',
  },
  'not-paid': {
    status: 409,
    words: 'This student has no access to the course. Grant it, or wait for the payment.',
  },
  'not-in-group': {
    status: 409,
    words: 'This student is in no group of the course.',
  },
  'same-group': {
    status: 409,
    words: 'This student is in that group already.',
  },
  'group-full': {
    status: 409,
    words: 'This group is full. Choose another, or give it more seats.',
  },
  'no-box': {
    status: 409,
    words: 'None of your plans includes a starter box, or your access has ended.',
  },
  'box-asked-for': {
    status: 409,
    words: 'You have asked for your box already. Below is where it goes.',
  },
  'box-labelled': {
    status: 409,
    words: 'The label has been printed, so the address stays. Write to the school if it is wrong.',
  },
  'box-sent': {
    status: 409,
    words: 'Your box is on its way already.',
  },
  'invalid-address': {
    status: 400,
    words: 'Something in the address is missing or not as it should be.',
  },
  'box-not-pending': {
    status: 409,
    words: 'This box has been sent or declined meanwhile. Nothing was changed.',
  },
} as const satisfies Record<string, { status: number; words: string }>

export type Refusal = keyof typeof refusals

export type Refused = { kind: 'refused'; reason: Refusal }

export const refused = (reason: Refusal): Refused => ({ kind: 'refused', reason })
